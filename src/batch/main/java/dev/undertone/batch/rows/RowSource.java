package dev.undertone.batch.rows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to score.
 *
 * @param name how messages call it
 * @param format how its rows are written
 * @param compression how it is packed
 * @param pauses whether its writer may wait for an answer before it writes on
 * @param file the file, or null when it is none
 * @param bytes opens it
 */
public record RowSource(
        String name,
        RowFormat format,
        Compression compression,
        boolean pauses,
        @Nullable Path file,
        Opener bytes) {

    /** Opens the bytes of an input. */
    public interface Opener {
        /** Returns the bytes from the beginning. */
        InputStream open() throws IOException;
    }

    /** Returns a file as a source; its name tells how it is packed. */
    public static RowSource file(Path file, RowFormat format) {
        return new RowSource(
                file.toString(),
                format,
                Compression.of(file.toString()),
                false,
                file,
                () -> Files.newInputStream(file));
    }

    InputStream open() throws IOException {
        return bytes.open();
    }
}
