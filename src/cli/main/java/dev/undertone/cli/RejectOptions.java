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
                    "Write the rejected rows to a CSV file: file, row, line, byte, code, reason. It never holds their text,")
    private @Nullable Path file;

    @Option(
            names = "--reject-text",
            description = "unless this asks for it, as a further column (1,000 bytes at most).")
    private boolean text;

    @Nullable
    Path file() {
        return file;
    }

    boolean text() {
        return text;
    }
}
