package dev.undertone.batch.rows;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How rows are written in a file. */
public enum RowFormat {
    /** Comma-separated values with a header. */
    CSV(".csv", ".csv"),
    /** Tab-separated values with a header. */
    TSV(".tsv", ".tab"),
    /** A JSON object a line. */
    JSONL(".jsonl", ".ndjson"),
    /** A message a line. */
    TEXT(".txt", ".text");

    private final String extension;
    private final String otherExtension;

    RowFormat(String extension, String otherExtension) {
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /**
     * Returns the format that a file's name tells.
     *
     * @param name the name; an ending that tells of compression is passed over
     * @return the format, or null when the name does not tell
     */
    public static @Nullable RowFormat of(String name) {
        String bare = Compression.of(name).strip(name).toLowerCase(Locale.ROOT);
        for (RowFormat format : values()) {
            if (bare.endsWith(format.extension) || bare.endsWith(format.otherExtension)) {
                return format;
            }
        }
        return null;
    }

    /** Returns whether the rows have named columns. */
    public boolean hasHeader() {
        return this == CSV || this == TSV;
    }

    /** Returns the name as options spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
