package dev.undertone.batch.rows;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to score that is read as bytes.
 *
 * @param name how messages call it
 * @param format how its rows are written
 * @param compression how it is packed
 * @param pauses whether its writer may wait for an answer before it writes on
 * @param file the file, or null when it is none
 * @param bytes opens it
 */
public record ByteSource(
        String name,
        RowFormat format,
        Compression compression,
        boolean pauses,
        @Nullable Path file,
        Opener bytes) implements RowSource {

    /** Opens the bytes of an input. */
    public interface Opener {
        /** Returns the bytes from the beginning. */
        InputStream open() throws IOException;
    }

    @Override
    public RowInput<?> open(RowOptions options, Position from, int chunk, boolean objects, Flushable beforeWaiting)
            throws IOException {
        return ByteInput.open(this, options, from, chunk, objects, beforeWaiting);
    }
}
