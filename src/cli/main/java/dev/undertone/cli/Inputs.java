package dev.undertone.cli;

import dev.undertone.cli.rows.WrongUseException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what the words after {@code score} name, and how it is written. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final String SAMPLE = "sample.csv";

    private Inputs() {}

    static Input sample() {
        return new Input(
                SAMPLE,
                Format.CSV,
                false,
                () -> Objects.requireNonNull(
                        Inputs.class.getResourceAsStream(SAMPLE), "the sample must be in the jar"));
    }

    /** Returns the inputs; all are of the same format, unless the answer is a table. */
    static List<Input> of(List<String> files, @Nullable Format chosen, InputStream standardInput) {
        List<Input> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(
                    file.equals(STANDARD_INPUT)
                            ? new Input("standard input", ofStandardInput(chosen), true, () -> standardInput)
                            : ofFile(Path.of(file), chosen));
        }
        Format first = inputs.get(0).format();
        if (chosen == null && inputs.stream().anyMatch(input -> input.format() != first)) {
            throw new WrongUseException("the files differ in format; score them by themselves, or as --format table");
        }
        return inputs;
    }

    private static Input ofFile(Path file, @Nullable Format chosen) {
        Format format = chosen == null || chosen == Format.TABLE ? Format.of(file) : chosen;
        if (format == null) {
            throw new WrongUseException(
                    "cannot tell the format of " + file + " from its name; use --format csv, tsv, jsonl or text");
        }
        return new Input(file.toString(), format, false, () -> Files.newInputStream(file));
    }

    private static Format ofStandardInput(@Nullable Format chosen) {
        if (chosen == null) {
            throw new WrongUseException("standard input needs --format csv, tsv, jsonl or text");
        }
        return chosen == Format.TABLE ? Format.TEXT : chosen;
    }
}
