package dev.undertone.batch.rows;

import java.io.Flushable;
import java.io.IOException;
import java.util.List;

/** Writes answers in the order of the rows. For one thread. */
public interface RowSink extends Flushable {
    /**
     * Begins with an input.
     *
     * @param name the name of the input, for messages
     * @param header its columns; empty in formats without a header
     * @throws IOException when writing fails
     */
    default void begin(String name, List<String> header) throws IOException {}

    /**
     * Writes the answer to a row.
     *
     * @param row the row
     * @param answer its answer
     * @throws IOException when writing fails
     */
    void answer(MessageRow row, Answer answer) throws IOException;

    /**
     * Writes what stands in the place of a rejected row; nothing in formats where a row is more than a line.
     *
     * @param row the row
     * @throws IOException when writing fails
     */
    default void reject(RejectedRow row) throws IOException {}
}
