package dev.undertone.batch.rows;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts an input into chunks of whole rows, before anything is decoded, so that a broken row spoils no other. For one thread.
 *
 * <p>Where a chunk ends depends only on where it begins and on what stands there, never on how the bytes arrive; whoever begins
 * in the middle, at the end of a chunk, gets the same chunks from there on. Only an input that may pause is cut where it
 * pauses.
 */
public final class RowCutter implements Closeable {
    /** How many bytes a row may have. Longer ones are passed over: whatever the input, memory stays bounded. */
    public static final int LONGEST = 1 << 24;

    private final InputStream in;
    private final Framing framing;
    private final int size;
    private final boolean pauses;
    private final Flushable beforeWaiting;
    private Position position;
    private byte[] back = new byte[0];
    private int backFrom;
    private boolean ended;
    private boolean skipBlank;

    /**
     * Begins to cut.
     *
     * @param in the bytes from {@code position} on
     * @param framing where rows end
     * @param position where the input stands
     * @param size how many bytes a chunk has at most, unless its first row is longer
     * @param pauses whether its writer may wait for an answer before it writes on
     * @param beforeWaiting flushed before a read that may wait
     */
    RowCutter(InputStream in, Framing framing, Position position, int size, boolean pauses, Flushable beforeWaiting) {
        this.in = in;
        this.framing = framing;
        this.position = position;
        this.size = size;
        this.pauses = pauses;
        this.beforeWaiting = beforeWaiting;
    }

    /**
     * Says that what has been read was the header: rows are counted from here.
     *
     * @param passOverEmpty whether empty rows are passed over and not counted
     */
    void endHeader(boolean passOverEmpty) {
        position = new Position(position.offset(), 0, position.line());
        skipBlank = passOverEmpty;
    }

    /** Goes on at the end of a chunk that was read in an earlier run. */
    void goTo(Position place) throws IOException {
        long skip = place.offset() - position.offset();
        if (skip < 0) {
            throw new IOException("the input is not what it was: it cannot be gone on with");
        }
        long left = skip - (back.length - backFrom);
        backFrom = (int) Math.min(back.length, backFrom + skip);
        if (left > 0) {
            in.skipNBytes(left);
        }
        position = place;
    }

    /**
     * Reads the next rows.
     *
     * @param chunk receives them
     * @return whether there were any
     * @throws IOException when the input cannot be read
     */
    public boolean next(Chunk chunk) throws IOException {
        return next(chunk, Integer.MAX_VALUE);
    }

    boolean next(Chunk chunk, int mostRows) throws IOException {
        chunk.clear(position);
        int limit = size;
        int at = 0;
        int lines = 0;
        while (true) {
            boolean last = ended && backFrom == back.length;
            while (chunk.rows < mostRows && at < chunk.length && framing.cut(chunk.bytes, at, chunk.length, last)) {
                if (!skipBlank || framing.end > at) {
                    chunk.add(at, framing.end, lines, framing.fault);
                }
                at = framing.next;
                lines += framing.lines;
            }
            if (chunk.rows == mostRows || (last && at == chunk.length)) {
                break;
            }
            if (chunk.length >= limit) {
                if (at > 0) {
                    break;
                }
                if (limit >= LONGEST) {
                    return tooLong(chunk);
                }
                limit *= 2;
            }
            if (at > 0 && pauses && backFrom == back.length && in.available() == 0) {
                break;
            }
            read(chunk, limit, at > 0);
        }
        return finish(chunk, at, lines);
    }

    private boolean finish(Chunk chunk, int at, int lines) {
        putBack(chunk.bytes, at, chunk.length);
        chunk.length = at;
        position = new Position(position.offset() + at, position.row() + chunk.rows, position.line() + lines);
        chunk.to = position;
        return at > 0;
    }

    private boolean tooLong(Chunk chunk) throws IOException {
        if (framing.cutTooLong(chunk.bytes, 0, chunk.length)) {
            chunk.add(0, framing.end, 0, framing.fault);
            return finish(chunk, framing.next, framing.lines);
        }
        chunk.add(0, chunk.length, 0, Fault.TOO_LONG);
        long passed = chunk.length;
        byte[] block = new byte[1 << 16];
        while (true) {
            int count = readBytes(block, 0, block.length);
            if (count < 0) {
                break;
            }
            int i = 0;
            while (i < count && block[i] != '\n') {
                i++;
            }
            if (i < count) {
                passed += i + 1;
                putBack(block, i + 1, count);
                break;
            }
            passed += count;
        }
        position = new Position(position.offset() + passed, position.row() + 1, position.line() + 1);
        chunk.to = position;
        return true;
    }

    private void read(Chunk chunk, int limit, boolean something) throws IOException {
        chunk.ensureRoom(limit);
        if (!something && pauses && backFrom == back.length && in.available() == 0) {
            beforeWaiting.flush();
        }
        do {
            int count = readBytes(chunk.bytes, chunk.length, limit - chunk.length);
            if (count < 0) {
                ended = true;
                return;
            }
            chunk.length += count;
        } while (!pauses && chunk.length < limit);
    }

    private int readBytes(byte[] target, int offset, int length) throws IOException {
        if (backFrom < back.length) {
            int count = Math.min(length, back.length - backFrom);
            System.arraycopy(back, backFrom, target, offset, count);
            backFrom += count;
            return count;
        }
        return ended ? -1 : in.read(target, offset, length);
    }

    /** What is put back comes before what was put back earlier. */
    private void putBack(byte[] bytes, int from, int to) {
        int count = to - from;
        if (count > backFrom) {
            byte[] more = new byte[count + back.length - backFrom];
            System.arraycopy(back, backFrom, more, count, back.length - backFrom);
            back = more;
            backFrom = count;
        }
        backFrom -= count;
        System.arraycopy(bytes, from, back, backFrom, count);
        if (backFrom == back.length && back.length > size) {
            back = Arrays.copyOf(back, 0);
            backFrom = 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
