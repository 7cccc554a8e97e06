package dev.undertone.cli.rows;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines before anything is decoded, so that a broken line spoils no other. A line ends with LF or
 * CR LF; the last one may end with the file.
 */
final class Utf8Lines implements Closeable {
    /** Longer lines are passed over: whatever the input, memory stays bounded. */
    static final int LONGEST = 1 << 24;

    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final Flushable beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private long number;

    /**
     * @param beforeWaiting flushed before a read that may wait for more input, so that who sends one line and waits for
     *     its answer gets it
     */
    Utf8Lines(InputStream in, Flushable beforeWaiting) throws IOException {
        this.in = Utf8Input.withoutMark(in);
        this.beforeWaiting = beforeWaiting;
    }

    /**
     * A line of the input.
     *
     * @param number which line it is, from 1
     * @param text the line without its end; empty when there is a fault
     * @param fault why it cannot be read, or null
     */
    record Line(long number, String text, @Nullable String fault) {}

    @Nullable
    Line next() throws IOException {
        length = 0;
        boolean something = false;
        while (next < end || fill()) {
            something = true;
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            keep(from, next - from);
            if (next < end) {
                next++;
                break;
            }
        }
        return something ? decode() : null;
    }

    private boolean fill() throws IOException {
        if (in.available() == 0) {
            beforeWaiting.flush();
        }
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    private void keep(int from, int count) {
        int fits = Math.min(count, LONGEST + 1 - length);
        if (length + fits > line.length) {
            line = Arrays.copyOf(line, Math.max(length + fits, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, fits);
        length += fits;
    }

    private Line decode() {
        number++;
        if (length > LONGEST) {
            return new Line(number, "", "the line is longer than " + (LONGEST >> 20) + " MiB");
        }
        int content = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        String text = new String(line, 0, content, StandardCharsets.UTF_8);
        int wrong = text.indexOf(REPLACEMENT) < 0 ? -1 : firstWrongByte(content);
        return wrong < 0
                ? new Line(number, text, null)
                : new Line(number, "", "byte " + (wrong + 1) + " of the line is not UTF-8");
    }

    /** The replacement character may also stand in the input itself; only the strict decoder tells. */
    private int firstWrongByte(int content) {
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, content);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(content);
        return strict.decode(bytes, chars, true).isError() ? bytes.position() : -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
