package dev.undertone.batch.rows;

import java.util.Set;

/** Writes the answer to the row that its reader has just read. One per thread. */
interface RowAppender {
    void answer(RowScore score, Bytes out);

    /** Writes what stands in the place of a rejected row; nothing in formats where a row is more than a line. */
    default void reject(RejectedRow row, Bytes out) {}

    /** Returns which columns of the input gave way to ours of the same name, so far. */
    default Set<String> replaced() {
        return Set.of();
    }
}
