package dev.undertone.lab.evaluate;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.ToneScorer;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A labelled set and the scores that its messages got. Immutable; threads may share it.
 *
 * <p>A message that an analyzer does not score counts as a score of 0: for whoever acts on labels, silence is a "no".
 */
public final class ScoredSet {
    private final LabelledSet set;
    private final Map<Dimension, Double> thresholds;
    private final Map<Dimension, double[]> scores;
    private final int unscored;

    private ScoredSet(
            LabelledSet set, Map<Dimension, Double> thresholds, Map<Dimension, double[]> scores, int unscored) {
        this.set = set;
        this.thresholds = thresholds;
        this.scores = scores;
        this.unscored = unscored;
    }

    /** Scores a set. */
    public static ScoredSet of(ToneAnalyzer analyzer, LabelledSet set) {
        Objects.requireNonNull(analyzer, "analyzer must not be null");
        Objects.requireNonNull(set, "set must not be null");
        // Any report knows the thresholds; the lexicon knows them too, but would have to be read for it.
        ToneReport nothing = analyzer.analyze("");
        Map<Dimension, Double> thresholds = new LinkedHashMap<>();
        Map<Dimension, double[]> scores = new LinkedHashMap<>();
        for (Dimension dimension : analyzer.dimensions()) {
            thresholds.put(dimension, nothing.threshold(dimension));
            scores.put(dimension, new double[set.messages().size()]);
        }
        ToneScorer scorer = analyzer.newScorer();
        double[] of = new double[scores.size()];
        int unscored = 0;
        for (int i = 0; i < set.messages().size(); i++) {
            unscored += scorer.score(set.messages().get(i).text(), of).isScored() ? 0 : 1;
            int d = 0;
            for (double[] column : scores.values()) {
                column[i] = of[d++];
            }
        }
        return new ScoredSet(set, thresholds, scores, unscored);
    }

    /**
     * Returns a set with scores from elsewhere, for example of another program.
     *
     * @param set the set
     * @param thresholds the score in [0,1] from which the label is given, for each dimension that was scored
     * @param scores for each of the same dimensions the scores of the messages, in [0,1], in their order; copied
     * @throws IllegalArgumentException if dimensions or lengths do not fit
     */
    public static ScoredSet of(LabelledSet set, Map<Dimension, Double> thresholds, Map<Dimension, double[]> scores) {
        if (!thresholds.keySet().equals(scores.keySet())) {
            throw new IllegalArgumentException("thresholds and scores must be of the same dimensions (got "
                    + thresholds.keySet() + " and " + scores.keySet() + ")");
        }
        Map<Dimension, double[]> copies = new LinkedHashMap<>();
        scores.forEach((dimension, column) -> {
            if (column.length != set.messages().size()) {
                throw new IllegalArgumentException("there must be a score for each of the "
                        + set.messages().size() + " messages (got " + column.length + " of " + dimension + ")");
            }
            copies.put(dimension, column.clone());
        });
        return new ScoredSet(set, new LinkedHashMap<>(thresholds), copies, 0);
    }

    /** Returns the set. */
    public LabelledSet set() {
        return set;
    }

    /** Returns how many messages the analyzer did not score. */
    public int unscored() {
        return unscored;
    }

    /** Returns the dimensions that were scored, in the lexicon's order. */
    public List<Dimension> dimensions() {
        return List.copyOf(scores.keySet());
    }

    /** Returns the dimensions that were scored and in which at least one message was judged, in the lexicon's order. */
    public List<Dimension> judged() {
        return scores.keySet().stream()
                .filter(dimension -> set.messages().stream()
                        .anyMatch(message -> message.labels().containsKey(dimension)))
                .toList();
    }

    /**
     * Returns the score from which the label is given.
     *
     * @throws IllegalArgumentException if the dimension was not scored
     */
    public double threshold(Dimension dimension) {
        return require(thresholds, dimension);
    }

    /**
     * Returns the score of the i-th message.
     *
     * @throws IllegalArgumentException if the dimension was not scored
     */
    public double score(Dimension dimension, int i) {
        return require(scores, dimension)[i];
    }

    /**
     * Tells whether the i-th message got the label.
     *
     * @throws IllegalArgumentException if the dimension was not scored
     */
    public boolean given(Dimension dimension, int i) {
        return score(dimension, i) >= threshold(dimension);
    }

    /**
     * Returns scores and labels of the messages that were judged in a dimension, in their order.
     *
     * @throws IllegalArgumentException if the dimension was not scored, or no message was judged
     */
    public ScoredLabels labels(Dimension dimension) {
        double[] all = require(scores, dimension);
        double[] judged = new double[all.length];
        boolean[] labels = new boolean[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            LabelledMessage message = set.messages().get(i);
            Boolean label = message.labels().get(dimension);
            if (label != null) {
                judged[count] = all[i];
                labels[count++] = label;
            }
        }
        return ScoredLabels.of(Arrays.copyOf(judged, count), Arrays.copyOf(labels, count));
    }

    private <T> T require(Map<Dimension, T> columns, Dimension dimension) {
        T column = columns.get(Objects.requireNonNull(dimension, "dimension must not be null"));
        if (column == null) {
            throw new IllegalArgumentException(
                    "dimension must be one of " + columns.keySet() + " (got " + dimension + ")");
        }
        return column;
    }
}
