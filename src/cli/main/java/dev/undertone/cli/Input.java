package dev.undertone.cli;

import dev.undertone.cli.rows.ColumnChoice;
import dev.undertone.cli.rows.CsvRows;
import dev.undertone.cli.rows.JsonLineRows;
import dev.undertone.cli.rows.RowSource;
import dev.undertone.cli.rows.TextRows;
import dev.undertone.cli.rows.TsvRows;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Something to score.
 *
 * @param name how messages call it
 * @param format how it is written
 * @param interactive whether its writer may wait for an answer before it writes on
 * @param bytes opens it
 */
record Input(String name, Format format, boolean interactive, Opener bytes) {

    /** Opens the bytes of an input. */
    interface Opener {
        InputStream open() throws IOException;
    }

    RowSource open(ColumnChoice columns, char delimiter, Flushable answers) throws IOException {
        InputStream in = bytes.open();
        try {
            Flushable beforeWaiting = interactive ? answers : () -> {};
            return switch (format) {
                case CSV -> new CsvRows(in, delimiter, columns);
                case TSV -> new TsvRows(in, columns, beforeWaiting);
                case JSONL -> new JsonLineRows(in, columns, beforeWaiting);
                case TEXT -> new TextRows(in, beforeWaiting);
                case TABLE -> throw new IllegalStateException("a table is never read");
            };
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }
}
