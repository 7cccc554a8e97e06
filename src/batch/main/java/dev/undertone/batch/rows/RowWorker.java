package dev.undertone.batch.rows;

import java.io.IOException;

/**
 * Reads, scores and writes the rows of a chunk. One per thread.
 *
 * @param <C> the chunks of its input
 */
public interface RowWorker<C extends Chunk> {
    /**
     * Scores a chunk.
     *
     * @param chunk the rows
     * @param block receives what becomes of them
     * @throws IOException when the rows cannot be read or their answers not be written
     */
    void work(C chunk, Block block) throws IOException;
}
