package dev.undertone.cli;

import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledReader;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of labelled messages that a command line names, each as a set of its own. */
final class LabelledFiles {
    private static final String STANDARD_INPUT = "-";

    private LabelledFiles() {}

    /**
     * Reads all files, before anything is made of the first, so that a mistake in the last one is told at once.
     *
     * @param command what the user called, for messages
     * @param files the files, none of them twice
     * @param options which columns to take
     * @param dimensions the dimensions to read labels of
     * @return a set for each file; in each column that was asked for, some message of some set has a label
     */
    static List<LabelledSet> read(
            String command, List<Path> files, LabelColumnOptions options, List<Dimension> dimensions)
            throws IOException {
        LabelColumns columns = options.columns(dimensions);
        requireFiles(command, files);
        List<LabelledSet> sets = new ArrayList<>();
        for (Path file : files) {
            sets.add(LabelledReader.read(file, columns));
        }
        requireLabels(files, sets);
        options.requireLabels(sets);
        return sets;
    }

    /** Refuses standard input, folders, and a file that is named twice. */
    static void requireFiles(String command, List<Path> files) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (file.toString().equals(STANDARD_INPUT)) {
                throw new WrongUseException(command + " takes files by name (got -, standard input)");
            }
            if (Files.isDirectory(file)) {
                throw new WrongUseException(command + " takes files (got a folder, " + file + ")");
            }
            for (Path before : files.subList(0, i)) {
                if (Files.exists(before) && Files.exists(file) && Files.isSameFile(before, file)) {
                    throw new WrongUseException("each file is a set of its own and can be named only once (got "
                            + before + " and " + file + ", which are the same)");
                }
            }
        }
    }

    private static void requireLabels(List<Path> files, List<LabelledSet> sets) {
        if (sets.stream()
                .flatMap(set -> set.messages().stream())
                .allMatch(message -> message.labels().isEmpty())) {
            List<String> reasons = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                reasons.add(files.get(i)
                        + (sets.get(i).messages().isEmpty()
                                ? ": no row follows the header"
                                : ": all cells of the label columns are empty"));
            }
            throw new WrongUseException("no message has a label: " + String.join("; ", reasons));
        }
    }
}
