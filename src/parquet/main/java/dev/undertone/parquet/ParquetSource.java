package dev.undertone.parquet;

import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A Parquet file to score. Its answers are pieces of a Parquet file: {@link ParquetOutput} makes one file of them. Immutable.
 *
 * @param file the file
 */
public record ParquetSource(Path file) implements RowSource {
    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public RowFormat format() {
        return RowFormat.PARQUET;
    }

    @Override
    public boolean pauses() {
        return false;
    }

    @Override
    public RowInput<?> open(RowOptions options, Position from, int chunk, boolean objects, Flushable beforeWaiting)
            throws IOException {
        return ParquetInput.open(file, options, from, objects);
    }
}
