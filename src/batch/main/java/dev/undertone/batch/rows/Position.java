package dev.undertone.batch.rows;

/**
 * A place between two rows of an input.
 *
 * @param offset how many bytes of the input, unpacked, lie before it
 * @param row how many rows lie before it, without the header
 * @param line how many lines lie before it
 */
public record Position(long offset, long row, long line) {
    /** Where an input begins. */
    public static final Position START = new Position(0, 0, 0);

    /** Creates a position. */
    public Position {
        if (offset < 0 || row < 0 || line < 0) {
            throw new IllegalArgumentException(
                    "a position must not be negative (got " + offset + ", " + row + ", " + line + ")");
        }
    }
}
