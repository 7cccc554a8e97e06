package dev.undertone.cli;

import dev.undertone.batch.rows.WrongUseException;
import picocli.CommandLine.Option;

/** {@code --delimiter}: what stands between the cells of CSV. */
final class DelimiterOption {
    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "What separates the cells of csv: a character, or tab. Left out: a comma.")
    private String delimiter = ",";

    /** Returns the character. */
    char separator() {
        String chosen = delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter;
        if (chosen.length() != 1 || "\"\n\r".contains(chosen) || Character.isSurrogate(chosen.charAt(0))) {
            throw new WrongUseException("--delimiter must be one character, or tab");
        }
        return chosen.charAt(0);
    }
}
