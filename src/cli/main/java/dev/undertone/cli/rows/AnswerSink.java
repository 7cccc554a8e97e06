package dev.undertone.cli.rows;

import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes answers in the order of the rows. For one thread. */
public interface AnswerSink extends Flushable {
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
     * Returns which columns of the input gave way to ours of the same name.
     *
     * @return our names, so far
     */
    default Set<String> replaced() {
        return Set.of();
    }

    /**
     * Writes what stands in the place of a rejected row; nothing in formats where a row is more than a line.
     *
     * @param row the row
     * @throws IOException when writing fails
     */
    default void reject(RejectedRow row) throws IOException {}
}
