package dev.undertone.benchmarks.accuracy;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of what is known of the sets. */
final class SetDescriptions {
    private static final String TABLE = "sets.tsv";
    private static final int COLUMNS = 9;
    private static final String NOT_SAID = "-";

    private SetDescriptions() {}

    /** Returns all descriptions, in the order of the tables. */
    static List<SetDescription> all() {
        List<SetDescription> all = new ArrayList<>();
        content()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> all.add(of(line)));
        return List.copyOf(all);
    }

    private static String content() {
        try (InputStream in = SetDescriptions.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " must be beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SetDescription of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "a row of " + TABLE + " must have " + COLUMNS + " cells (got " + cells.length + ": " + line + ")");
        }
        Map<Dimension, String> labels = new HashMap<>();
        put(labels, Dimension.FRUSTRATION, cells[4]);
        put(labels, Dimension.URGENCY, cells[5]);
        put(labels, Dimension.SATISFACTION, cells[6]);
        return new SetDescription(
                cells[0],
                SetDescription.Part.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                cells[2],
                cells[3],
                labels,
                cells[7],
                cells[8]);
    }

    private static void put(Map<Dimension, String> labels, Dimension dimension, String cell) {
        if (!cell.equals(NOT_SAID)) {
            labels.put(dimension, cell);
        }
    }
}
