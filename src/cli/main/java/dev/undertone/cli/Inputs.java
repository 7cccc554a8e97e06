package dev.undertone.cli;

import dev.undertone.cli.rows.WrongUseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out what the words after {@code score} and {@code suggest} name, and how it is written. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final String SAMPLE = "sample.csv";
    private static final String NO_SUCH_FILE = "there is no such file. To explain a message: undertone explain \"...\"";

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
                            : ofFile(path(file), chosen));
        }
        Format first = inputs.get(0).format();
        if (chosen == null && inputs.stream().anyMatch(input -> input.format() != first)) {
            throw new WrongUseException("the files differ in format; score them by themselves, or as --format table");
        }
        return inputs;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            // Without the exception's own words: they quote what may be a message.
            throw new WrongUseException(NO_SUCH_FILE);
        }
    }

    /** Refuses to write onto what is read: the answer may lack the messages, and never has the rejected rows. */
    static void refuseAsOutput(Path output, List<String> files) throws IOException {
        if (!Files.isRegularFile(output)) {
            return;
        }
        for (String file : files) {
            Path input = file.equals(STANDARD_INPUT) ? Path.of("/dev/stdin") : path(file);
            if (Files.isRegularFile(input) && Files.isSameFile(input, output)) {
                throw new WrongUseException(
                        "--output is also an input; the answer would replace the messages. Name another file");
            }
        }
    }

    private static Input ofFile(Path file, @Nullable Format chosen) {
        Format format = chosen == null || chosen == Format.TABLE ? Format.of(file) : chosen;
        if (format == null) {
            if (!Files.exists(file)) {
                throw new WrongUseException(NO_SUCH_FILE);
            }
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
