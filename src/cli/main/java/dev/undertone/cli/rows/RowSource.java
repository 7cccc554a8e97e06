package dev.undertone.cli.rows;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows one by one. For one thread. */
public interface RowSource extends Closeable {
    /**
     * Returns the names of the columns.
     *
     * @return the header; empty in formats without one
     */
    default List<String> header() {
        return List.of();
    }

    /**
     * Returns what about the columns may not be as somebody thinks.
     *
     * @return warnings, without anything that stands in the input
     */
    default List<String> warnings() {
        return List.of();
    }

    /**
     * Reads the next row.
     *
     * @return the row, or null at the end
     * @throws IOException when the input cannot be read any further
     */
    @Nullable
    Row next() throws IOException;
}
