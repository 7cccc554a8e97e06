package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/** Finds where a row ends. For one thread: what was found stands in the fields. */
abstract class Framing {
    /** Where the row's content ends, exclusive. */
    int end;

    /** Where the next row begins. */
    int next;

    /** How many lines the row takes. */
    int lines;

    /** What is wrong with the row, or null. */
    @Nullable
    Fault fault;

    /**
     * Finds the end of the row that begins at {@code from}.
     *
     * @param bytes the bytes
     * @param from where the row begins; before {@code to}
     * @param to where the known bytes end
     * @param last whether nothing comes behind {@code to}
     * @return false when more bytes are needed to tell
     */
    abstract boolean cut(byte[] bytes, int from, int to, boolean last);

    /**
     * Tells what is wrong with a row that is longer than rows may be, and cuts it as far as it can be cut.
     *
     * @return false when not even the row's first line ends before {@code to}
     */
    abstract boolean cutTooLong(byte[] bytes, int from, int to);

    boolean found(int contentEnd, int nextRow, int lineCount) {
        end = contentEnd;
        next = nextRow;
        lines = lineCount;
        fault = null;
        return true;
    }
}
