package dev.undertone.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How rows are written, and read; a table is only written. */
enum Format {
    CSV(".csv", ".csv"),
    TSV(".tsv", ".tab"),
    JSONL(".jsonl", ".ndjson"),
    TEXT(".txt", ".text"),
    TABLE("/", "/");

    private final String extension;
    private final String otherExtension;

    Format(String extension, String otherExtension) {
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /** Returns the format that a file's name tells, or null. */
    static @Nullable Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.extension) || name.endsWith(format.otherExtension)) {
                return format;
            }
        }
        return null;
    }

    /** Returns the name as options spell it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
