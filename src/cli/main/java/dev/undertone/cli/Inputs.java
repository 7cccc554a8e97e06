package dev.undertone.cli;

import dev.undertone.batch.rows.ByteSource;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.parquet.ParquetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what the words after {@code score} and {@code suggest} name, and how it is written. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final String SAMPLE = "sample.csv";
    private static final String NO_SUCH_FILE = "there is no such file";
    private static final String TO_EXPLAIN = ". To explain a message: undertone explain \"...\"";

    private Inputs() {}

    static RowSource sample() {
        return new ByteSource(
                SAMPLE,
                RowFormat.CSV,
                Compression.NONE,
                false,
                null,
                () -> Objects.requireNonNull(
                        Inputs.class.getResourceAsStream(SAMPLE), "the sample must be in the jar"));
    }

    /** Returns the inputs of messages; all are of the same format, unless the answer is a table. */
    static List<RowSource> of(List<String> words, @Nullable Format chosen, InputStream standardInput)
            throws IOException {
        return of(words, chosen, standardInput, InputWords.MESSAGES);
    }

    /** Returns the inputs; all are of the same format, unless one is chosen. */
    static List<RowSource> of(List<String> words, @Nullable Format chosen, InputStream standardInput, InputWords reads)
            throws IOException {
        List<RowSource> inputs = new ArrayList<>();
        for (String word : words) {
            if (word.equals(STANDARD_INPUT)) {
                inputs.add(new ByteSource(
                        "standard input",
                        ofStandardInput(chosen, reads),
                        Compression.NONE,
                        true,
                        null,
                        () -> standardInput));
            } else {
                for (Path file : files(word, reads)) {
                    inputs.add(ofFile(file, chosen, reads));
                }
            }
        }
        RowFormat first = inputs.get(0).format();
        if (chosen == null && inputs.stream().anyMatch(input -> input.format() != first)) {
            throw new WrongUseException("the files differ in format; " + reads.ofUnlike());
        }
        return inputs;
    }

    /** Returns the file that a word names, or the files in a folder, or those that match a pattern, by name. */
    private static List<Path> files(String word, InputWords reads) throws IOException {
        Path path = path(word);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                List<Path> found = files.filter(Files::isRegularFile)
                        .filter(file -> Format.of(file) != null)
                        .sorted()
                        .toList();
                if (found.isEmpty()) {
                    throw new WrongUseException(
                            "the folder " + path + " holds no file that " + reads.command() + " can read");
                }
                return found;
            }
        }
        String pattern = String.valueOf(path.getFileName());
        boolean isPattern = pattern.contains("*") || pattern.contains("?") || pattern.contains("[");
        if (!isPattern || Files.exists(path) || !Files.isDirectory(path.resolveSibling(""))) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path.resolveSibling(""), pattern)) {
            files.forEach(file -> {
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
            });
        }
        if (found.isEmpty()) {
            throw new WrongUseException("no file matches " + pattern);
        }
        found.sort(null);
        return found;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            // Without the exception's own words: they quote what may be a message.
            throw new WrongUseException(NO_SUCH_FILE + TO_EXPLAIN);
        }
    }

    /** Refuses to write onto what is read: the answer may lack the messages, and never has the rejected rows. */
    static void refuseAsOutput(String option, Path output, List<RowSource> inputs) throws IOException {
        if (!Files.isRegularFile(output)) {
            return;
        }
        for (RowSource source : inputs) {
            Path file = source.file();
            if (file == null && !source.pauses()) {
                continue;
            }
            Path input = file == null ? Path.of("/dev/stdin") : file;
            if (Files.isRegularFile(input) && Files.isSameFile(input, output)) {
                throw new WrongUseException(
                        option + " is also an input; the answer would replace the messages. Name another file");
            }
        }
    }

    private static RowSource ofFile(Path file, @Nullable Format chosen, InputWords reads) throws NoSuchFileException {
        RowFormat format = chosen == null ? null : chosen.rows();
        if (format == null) {
            format = Format.of(file);
        }
        if (format == null) {
            if (!Files.exists(file)) {
                if (!reads.mayBeMessage()) {
                    throw new NoSuchFileException(file.toString());
                }
                throw new WrongUseException(NO_SUCH_FILE + PlainWord.got(file.toString()) + TO_EXPLAIN);
            }
            throw new WrongUseException(
                    "cannot tell the format of " + file + " from its name; use --format " + reads.formats());
        }
        return format == RowFormat.PARQUET ? new ParquetSource(file) : RowSource.file(file, format);
    }

    private static RowFormat ofStandardInput(@Nullable Format chosen, InputWords reads) {
        if (chosen == null) {
            throw new WrongUseException("standard input needs --format " + reads.ofStandardInput());
        }
        RowFormat format = chosen.rows();
        if (format == RowFormat.PARQUET) {
            throw new WrongUseException(
                    "Parquet cannot be read from standard input, as its end is read first; name a file");
        }
        return format == null ? RowFormat.TEXT : format;
    }
}
