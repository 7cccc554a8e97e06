package dev.undertone.batch.rows;

/** A row of the input: a message, or the reason why there is none. */
public sealed interface Row permits MessageRow, RejectedRow {
    /**
     * Returns which row it is, counted from 1 without the header.
     *
     * @return the number of the row
     */
    long number();

    /**
     * Returns the line of the file on which the row begins, counted from 1.
     *
     * @return the number of the line
     */
    long line();
}
