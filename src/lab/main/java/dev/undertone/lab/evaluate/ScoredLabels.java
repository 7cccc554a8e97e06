package dev.undertone.lab.evaluate;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * The scores of some messages in one dimension, and whether they have the label. Immutable; threads may share it.
 *
 * <p>The scores are sorted once. A resampled set has the same scores in other numbers, so that drawing it takes one random
 * number and one count for each message, and no sorting.
 */
public final class ScoredLabels {
    /** Ascending, each once. */
    private final double[] scores;
    /** For each message the place of its score, doubled, and one more when it has the label. */
    private final int[] places;

    private ScoredLabels(double[] scores, int[] places) {
        this.scores = scores;
        this.places = places;
    }

    /**
     * Returns the scores and labels of messages; both arrays are copied.
     *
     * @param scores the score of each message, in [0,1]
     * @param labels whether it has the label
     * @throws IllegalArgumentException if there is no message, a score is out of bounds, or the lengths differ
     */
    public static ScoredLabels of(double[] scores, boolean[] labels) {
        Objects.requireNonNull(scores, "scores must not be null");
        Objects.requireNonNull(labels, "labels must not be null");
        if (scores.length != labels.length || scores.length == 0) {
            throw new IllegalArgumentException("there must be as many scores as labels, and one at least (got "
                    + scores.length + " and " + labels.length + ")");
        }
        double[] distinct = distinct(scores);
        int[] places = new int[scores.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = 2 * Arrays.binarySearch(distinct, scores[i] + 0.0) + (labels[i] ? 1 : 0);
        }
        return new ScoredLabels(distinct, places);
    }

    private static double[] distinct(double[] scores) {
        double[] sorted = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (!(scores[i] >= 0 && scores[i] <= 1)) {
                throw new IllegalArgumentException("a score must be in [0, 1] (got " + scores[i] + ")");
            }
            // makes −0.0 a plain 0, which is another number to sort
            sorted[i] = scores[i] + 0.0;
        }
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] > sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Returns how many messages there are; at least 1. */
    public int size() {
        return places.length;
    }

    /** Returns how many messages with and without the label got each score. */
    public LabelCounts counts() {
        int[] counts = new int[2 * scores.length];
        for (int place : places) {
            counts[place]++;
        }
        return new LabelCounts(scores, counts);
    }

    /** Returns the counts of as many messages, drawn with replacement. */
    LabelCounts resampled(SplittableRandom random) {
        int[] counts = new int[2 * scores.length];
        for (int i = 0; i < places.length; i++) {
            counts[places[random.nextInt(places.length)]]++;
        }
        return new LabelCounts(scores, counts);
    }
}
