package dev.undertone.batch.rows;

import dev.undertone.Cue;
import dev.undertone.Outcome;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.ToneScorer;
import dev.undertone.lexicon.Dimension;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores rows, with or without the evidence, and holds the answer to the last. One per thread. */
public final class RowScore {
    /** Why a row is not scored whose role was not asked for. */
    public static final String OTHER_ROLE = "other-role";

    private static final Map<Outcome, String> WORDS = words();

    private final ToneAnalyzer analyzer;
    /** Null when every message has to go through the analyzer. */
    private final @Nullable ToneScorer scorer;

    private final boolean explain;
    private final Set<String> roles;
    private final List<Dimension> dimensions;
    private final double[] scores;
    private final double[] thresholds;
    private @Nullable String unscored;
    private List<Cue> cues = List.of();

    /**
     * Creates a scoring.
     *
     * @param analyzer what scores
     * @param explain whether answers hold their cues
     * @param roles the roles to score, in lower case; empty for all
     */
    public RowScore(ToneAnalyzer analyzer, boolean explain, Set<String> roles) {
        this.analyzer = analyzer;
        this.explain = explain;
        this.roles = Set.copyOf(roles);
        scorer = explain || analyzer.hasSentiment() ? null : analyzer.newScorer();
        dimensions = analyzer.dimensions();
        scores = new double[dimensions.size()];
        // Any report knows them; the lexicon knows them too, but would have to be read for it.
        ToneReport nothing = analyzer.analyze("");
        thresholds = dimensions.stream().mapToDouble(nothing::threshold).toArray();
    }

    void score(RowReader row) {
        cues = List.of();
        if (!roles.isEmpty() && !isOfChosenRole(row.role())) {
            unscored(OTHER_ROLE);
        } else if (scorer == null) {
            explain(row.text.string());
        } else {
            Outcome outcome = row.text.score(scorer, scores);
            unscored = outcome.isScored() ? null : word(outcome);
        }
    }

    /**
     * Scores a message.
     *
     * @param role who speaks, or null when nobody says
     * @param utf8 where the message stands, as UTF-8
     * @param offset where it begins
     * @param length how many bytes it has
     */
    public void score(@Nullable String role, byte[] utf8, int offset, int length) {
        cues = List.of();
        if (!roles.isEmpty() && !isOfChosenRole(role)) {
            unscored(OTHER_ROLE);
        } else if (scorer == null) {
            explain(new String(utf8, offset, length, StandardCharsets.UTF_8));
        } else {
            Outcome outcome = scorer.score(utf8, offset, length, scores);
            unscored = outcome.isScored() ? null : word(outcome);
        }
    }

    /** A row without a role is not of a chosen one. */
    private boolean isOfChosenRole(@Nullable String role) {
        return role != null && roles.contains(role.strip().toLowerCase(Locale.ROOT));
    }

    private void explain(String text) {
        ToneReport report = analyzer.analyze(text);
        if (!report.outcome().isScored()) {
            unscored(word(report.outcome()));
            return;
        }
        unscored = null;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = report.score(dimensions.get(i));
        }
        cues = explain ? report.cues() : List.of();
    }

    private void unscored(String word) {
        unscored = word;
        Arrays.fill(scores, 0);
    }

    /** Returns the dimensions, in the lexicon's order. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Returns a score of the last message in [0, 1], by the place of its dimension; 0.0 when it was not scored. */
    public double score(int index) {
        return scores[index];
    }

    /** Returns whether the last message earned the label of a dimension, by its place. */
    public boolean isLabelled(int index) {
        return unscored == null && scores[index] >= thresholds[index];
    }

    boolean hasLabels() {
        for (int i = 0; i < scores.length; i++) {
            if (isLabelled(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the labels, separated by semicolons. */
    String labelText() {
        String text = "";
        for (int i = 0; i < scores.length; i++) {
            if (isLabelled(i)) {
                String name = dimensions.get(i).name();
                text = text.isEmpty() ? name : text + ";" + name;
            }
        }
        return text;
    }

    /** Returns why the last message has no scores, or null when it has. */
    public @Nullable String unscored() {
        return unscored;
    }

    /** Returns the evidence in the last message; empty unless it was asked for. */
    public List<Cue> cues() {
        return cues;
    }

    /** Returns the answer to the last message as an object of its own. */
    public Answer answer() {
        return unscored == null
                ? Answer.scored(dimensions, scores, thresholds, cues)
                : Answer.unscored(dimensions, unscored);
    }

    /**
     * Returns the word for an outcome in output: {@code no-cue}, {@code other-language}.
     *
     * @param outcome the outcome
     * @return its name in lower case with hyphens
     */
    public static String word(Outcome outcome) {
        return WORDS.getOrDefault(outcome, "");
    }

    private static Map<Outcome, String> words() {
        Map<Outcome, String> words = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            words.put(outcome, outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return words;
    }
}
