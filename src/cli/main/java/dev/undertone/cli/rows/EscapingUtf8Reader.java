package dev.undertone.cli.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 without stopping at, or hiding, what is not UTF-8: each wrong byte becomes a lone surrogate, U+DC00 plus
 * the byte. Valid UTF-8 never yields a lone surrogate, so {@link #isDamaged} finds the damaged cells afterwards and the
 * rows around them stay readable.
 */
final class EscapingUtf8Reader extends Reader {
    private static final int ESCAPE = 0xDC00;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(1 << 13).limit(0);
    private boolean ended;

    EscapingUtf8Reader(InputStream in) {
        this.in = in;
    }

    /** Returns whether the text holds a byte that was not UTF-8. */
    static boolean isDamaged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    /** Decodes what there is, and reads on when that is nothing; returns false at the end. */
    private boolean decode() throws IOException {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isMalformed()) {
            for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
                chars.put((char) (ESCAPE + (bytes.get() & 0xFF)));
            }
        }
        chars.flip();
        if (chars.hasRemaining()) {
            return true;
        }
        if (ended) {
            return false;
        }
        fill();
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
