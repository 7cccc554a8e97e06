package dev.undertone.batch;

import dev.undertone.batch.rows.RejectedRow;
import java.io.IOException;

/** Hears what happens while files are scored; all calls come from the thread that runs the batch, in the order of the rows. */
public interface BatchListener {
    /** Hears nothing. */
    BatchListener NONE = new BatchListener() {};

    /**
     * Hears what about the columns of an input may not be as somebody thinks.
     *
     * @param input the name of the input
     * @param text the warning, without anything that stands in the input
     */
    default void warning(String input, String text) {}

    /**
     * Hears of a row that could not be read.
     *
     * @param input the name of the input
     * @param row the row
     * @throws IOException when it cannot be noted
     */
    default void rejected(String input, RejectedRow row) throws IOException {}

    /**
     * Hears how far the work is, after every piece of it.
     *
     * @param rows how many rows have been answered or rejected
     * @param share how much of the input has been read, in [0, 1]; NaN when its size is not known
     */
    default void progress(long rows, double share) {}
}
