package dev.undertone.batch.rows;

import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something to score. */
public interface RowSource {
    /**
     * Returns a file as a source; its name tells how it is packed.
     *
     * @param file the file
     * @param format how its rows are written; not Parquet
     * @return the source
     */
    static RowSource file(Path file, RowFormat format) {
        Compression compression = Compression.of(file.toString());
        return new ByteSource(file.toString(), format, compression, false, file, () -> Files.newInputStream(file));
    }

    /** Returns how messages call it. */
    String name();

    /** Returns how its rows are written. */
    RowFormat format();

    /** Returns whether its writer may wait for an answer before it writes on. */
    boolean pauses();

    /** Returns the file, or null when it is none. */
    @Nullable
    Path file();

    /**
     * Opens it and reads its columns.
     *
     * @param options how to read it
     * @param from where to go on; {@link Position#START} to begin
     * @param chunk how many bytes a chunk has at most, unless its first row is longer or the format has chunks of its own
     * @param objects whether answers are wanted as objects instead of bytes
     * @param beforeWaiting flushed before a read that may wait
     * @return the opened input
     * @throws IOException when the input or its columns cannot be read
     * @throws WrongUseException when its columns are not those that were asked for
     */
    RowInput<?> open(RowOptions options, Position from, int chunk, boolean objects, Flushable beforeWaiting)
            throws IOException;
}
