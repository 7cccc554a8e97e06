package dev.undertone.batch.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * An opened input: its columns, its rows chunk by chunk, and who scores them. For one thread. Where a chunk ends depends only on
 * where it begins and on the input.
 *
 * @param <C> the chunks
 */
public interface RowInput<C extends Chunk> extends Closeable {
    /** Returns the names of the columns; empty in formats without a header. */
    List<String> header();

    /** Returns what must be the same in all inputs that have one answer: the names of the columns, and their types if any. */
    default List<String> shape() {
        return header();
    }

    /** Returns what about the columns may not be as somebody thinks, without anything that stands in the input. */
    List<String> warnings();

    /** Returns how many bytes have been read from the file, packed as it is. */
    long bytesRead();

    /** Returns a chunk to read into. */
    C newChunk();

    /**
     * Reads the next rows.
     *
     * @param chunk receives them
     * @return whether there were any
     * @throws IOException when the input cannot be read
     */
    boolean next(C chunk) throws IOException;

    /** Returns who scores chunks of this input in one thread. */
    RowWorker<C> worker(RowScore score);

    /**
     * Writes what stands in front of the answer; nothing in formats without a header.
     *
     * @param score what scores
     * @param out where to write
     * @throws IOException when that fails
     */
    void writeHeader(RowScore score, Bytes out) throws IOException;

    /**
     * Reads all rows that are left, without scoring them.
     *
     * @param consumer takes the rows, those that are rejected too
     * @throws IOException when the input cannot be read
     */
    void forEach(Consumer<Row> consumer) throws IOException;
}
