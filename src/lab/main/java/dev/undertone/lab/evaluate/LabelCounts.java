package dev.undertone.lab.evaluate;

/**
 * How many messages with and without a label got each score. Immutable; threads may share it.
 *
 * <p>Every figure is computed from these counts alone, that of a set as that of a resampled one.
 */
public final class LabelCounts {
    private final double[] scores;
    private final int[] counts;
    private final int positives;
    private final int negatives;

    /**
     * Creates counts; the arrays are kept.
     *
     * @param scores ascending, each once
     * @param counts for each score the messages without the label, then those with it
     */
    LabelCounts(double[] scores, int[] counts) {
        this.scores = scores;
        this.counts = counts;
        int with = 0;
        int without = 0;
        for (int i = 0; i < counts.length; i += 2) {
            without += counts[i];
            with += counts[i + 1];
        }
        positives = with;
        negatives = without;
    }

    /** Returns how many different scores there are; some of them may have no message in a resampled set. */
    public int scores() {
        return scores.length;
    }

    /** Returns the i-th score, from the lowest. */
    public double score(int i) {
        return scores[i];
    }

    /** Returns how many messages with the label got the i-th score. */
    public int positives(int i) {
        return counts[2 * i + 1];
    }

    /** Returns how many messages without the label got the i-th score. */
    public int negatives(int i) {
        return counts[2 * i];
    }

    /** Returns how many messages have the label. */
    public int positives() {
        return positives;
    }

    /** Returns how many messages do not have the label. */
    public int negatives() {
        return negatives;
    }

    /** Returns how many messages there are. */
    public int size() {
        return positives + negatives;
    }

    /** Tells whether there are messages with the label and messages without it: only then can they be told apart. */
    public boolean hasBoth() {
        return positives > 0 && negatives > 0;
    }
}
