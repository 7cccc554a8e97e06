package dev.undertone.batch;

import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;

/** Where answers go. All calls come from the thread that runs the batch. */
public interface BatchOutput extends Flushable {
    /** Returns whether it takes rows and answers as objects instead of bytes. */
    default boolean takesObjects() {
        return false;
    }

    /**
     * Begins with an input.
     *
     * @param name the name of the input
     * @param header its columns; empty in formats without a header
     * @param first whether nothing has been written yet
     * @param headerRow the header of the answer, packed as the answer is
     * @throws IOException when writing fails
     */
    void begin(String name, List<String> header, boolean first, Bytes headerRow) throws IOException;

    /**
     * Takes the next answers.
     *
     * @param block the answers
     * @param done what is done when they are written
     * @throws IOException when writing fails
     */
    void write(Block block, BatchState done) throws IOException;
}
