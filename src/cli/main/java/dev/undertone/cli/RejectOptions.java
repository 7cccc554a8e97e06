package dev.undertone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --rejects}: where to tell which rows could not be read. */
final class RejectOptions {
    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Tell the rejected rows in a CSV file: file, row, line, byte, code, reason; without their text.")
    private @Nullable Path file;

    @Option(
            names = "--reject-text",
            description = "Add a column to --rejects with what stands in the row, 1,000 bytes at most.")
    private boolean text;

    @Nullable
    Path file() {
        return file;
    }

    boolean text() {
        return text;
    }
}
