package dev.undertone.sentiment;

import dev.undertone.lexicon.Dimension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a model's opinion is weighed against the lexicon's evidence. Immutable; threads may share it.
 *
 * <p>The bundled table was fitted to labelled messages; its head says to which, and with what gain.
 */
public final class SentimentFusion {
    private static final String BUNDLED = "fusion.tsv";
    private static final String FORMAT = "1";
    private static final int CELLS = 4;

    private final List<FusionRule> rules;
    private final Set<String> models;

    private SentimentFusion(List<FusionRule> rules, Set<String> models) {
        this.rules = List.copyOf(rules);
        this.models = Set.copyOf(models);
    }

    /** Returns a fusion of these rules, for any model; of none, opinions move nothing. */
    public static SentimentFusion of(List<FusionRule> rules) {
        return new SentimentFusion(Objects.requireNonNull(rules, "rules must not be null"), Set.of());
    }

    /**
     * Returns the bundled fusion when it was fitted to the opinions of a model, and otherwise one without rules.
     *
     * @param modelId as in {@link SentimentModel#id()}
     */
    public static SentimentFusion bundled(String modelId) {
        InputStream stream = SentimentFusion.class.getResourceAsStream(BUNDLED);
        if (stream == null) {
            throw new IllegalStateException("the resource " + BUNDLED + " must be beside "
                    + SentimentFusion.class.getName() + ", and is missing");
        }
        try (Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            SentimentFusion fusion = read(BUNDLED, text);
            return fusion.models.contains(modelId) ? fusion : of(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + BUNDLED, e);
        }
    }

    /**
     * Reads a table: lines {@code @format⇥1} and {@code @model⇥id}, then rows of dimension, feature, gates (separated by blanks)
     * and weight, separated by tabs. What stands behind {@code #} at the beginning of a line is a comment.
     *
     * @throws IllegalArgumentException with file and line, if the table is malformed
     * @throws UncheckedIOException if the file cannot be read
     */
    public static SentimentFusion read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return read(file.toString(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static SentimentFusion read(String name, Reader text) throws IOException {
        List<FusionRule> rules = new ArrayList<>();
        Set<String> models = new HashSet<>();
        boolean format = false;
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (line.startsWith("@model\t")) {
                    models.add(line.substring("@model\t".length()));
                } else if (line.startsWith("@format\t")) {
                    format = known(line.substring("@format\t".length()));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    rules.add(rule(line));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + " at " + name + ":" + number, e);
            }
        }
        if (!format) {
            throw new IllegalArgumentException(
                    "a fusion must have a line @format (got none) at " + name + ":" + number);
        }
        return new SentimentFusion(rules, models);
    }

    private static boolean known(String format) {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("the format must be " + FORMAT + " (got " + format + ")");
        }
        return true;
    }

    private static FusionRule rule(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "a row must be dimension, feature, gates and weight, separated by tabs (got " + cells.length + ")");
        }
        List<EvidenceGate> gates = new ArrayList<>();
        for (String label : cells[2].split(" ", -1)) {
            if (!label.isEmpty()) {
                gates.add(EvidenceGate.of(label));
            }
        }
        return new FusionRule(new Dimension(cells[0]), feature(cells[1]), gates, Double.parseDouble(cells[3]));
    }

    private static OpinionFeature feature(String label) {
        for (OpinionFeature feature : OpinionFeature.values()) {
            if (feature.label().equals(label)) {
                return feature;
            }
        }
        throw new IllegalArgumentException("unknown feature (got " + label + ")");
    }

    /** Returns the rules in the order of the table; unmodifiable. */
    public List<FusionRule> rules() {
        return rules;
    }

    /** Returns the ids of the models to which the rules were fitted; empty when they are for any; unmodifiable. */
    public Set<String> models() {
        return models;
    }
}
