package dev.undertone.batch.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole rows of an input as they stand there: the bytes, and where each row begins and ends. Used again and again; for one
 * thread at a time.
 */
public final class Chunk {
    private static final int FEW_ROWS = 256;

    byte[] bytes;
    int length;
    int rows;
    int[] begin = new int[FEW_ROWS];
    int[] end = new int[FEW_ROWS];
    int[] line = new int[FEW_ROWS];

    @Nullable
    Fault[] faults = new Fault[FEW_ROWS];

    Position from = Position.START;
    Position to = Position.START;

    /** Creates a chunk with room for some bytes; it grows when a row needs more. */
    public Chunk(int room) {
        bytes = new byte[room];
    }

    /** Returns the place behind the last row. */
    public Position to() {
        return to;
    }

    /** Returns how many bytes it has room for. */
    public int room() {
        return bytes.length;
    }

    void clear(Position at) {
        length = 0;
        rows = 0;
        from = at;
        to = at;
    }

    void ensureRoom(int room) {
        if (bytes.length < room) {
            bytes = Arrays.copyOf(bytes, room);
        }
    }

    void add(int rowBegin, int rowEnd, int lines, @Nullable Fault fault) {
        if (rows == begin.length) {
            int room = rows * 2;
            begin = Arrays.copyOf(begin, room);
            end = Arrays.copyOf(end, room);
            line = Arrays.copyOf(line, room);
            faults = Arrays.copyOf(faults, room);
        }
        begin[rows] = rowBegin;
        end[rows] = rowEnd;
        line[rows] = lines;
        faults[rows] = fault;
        rows++;
    }
}
