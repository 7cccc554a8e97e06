package dev.undertone.cli;

import dev.undertone.batch.rows.RowFormat;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How rows are written, and read; a table is only written. */
enum Format {
    CSV(RowFormat.CSV),
    TSV(RowFormat.TSV),
    JSONL(RowFormat.JSONL),
    TEXT(RowFormat.TEXT),
    TABLE(null);

    private final @Nullable RowFormat rows;

    Format(@Nullable RowFormat rows) {
        this.rows = rows;
    }

    /** Returns how rows are read, or null for a table. */
    @Nullable
    RowFormat rows() {
        return rows;
    }

    /** Returns the format that a file's name tells, or null. */
    static @Nullable RowFormat of(Path file) {
        return RowFormat.of(file.toString());
    }

    /** Returns the name as options spell it. */
    @Override
    public String toString() {
        return rows == null ? "table" : rows.toString();
    }
}
