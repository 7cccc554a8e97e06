package dev.undertone.lab.evaluate;

import java.util.OptionalDouble;

/**
 * What came of giving the label from a threshold on. Immutable.
 *
 * @param hits messages that have the label and got it
 * @param falseAlarms messages that got it and do not have it
 * @param misses messages that have it and did not get it
 * @param rejections messages that neither have nor got it
 */
public record ThresholdFigures(int hits, int falseAlarms, int misses, int rejections) {
    /** Creates figures. */
    public ThresholdFigures {
        if (hits < 0 || falseAlarms < 0 || misses < 0 || rejections < 0) {
            throw new IllegalArgumentException("counts must not be negative (got " + hits + ", " + falseAlarms + ", "
                    + misses + ", " + rejections + ")");
        }
    }

    /**
     * Returns what comes of giving the label to every score that is not below a threshold.
     *
     * @param counts scores and labels
     * @param threshold the threshold
     */
    public static ThresholdFigures of(LabelCounts counts, double threshold) {
        int hits = 0;
        int falseAlarms = 0;
        for (int i = counts.scores() - 1; i >= 0 && counts.score(i) >= threshold; i--) {
            hits += counts.positives(i);
            falseAlarms += counts.negatives(i);
        }
        return new ThresholdFigures(hits, falseAlarms, counts.positives() - hits, counts.negatives() - falseAlarms);
    }

    /** Returns how many labels were given. */
    public int given() {
        return hits + falseAlarms;
    }

    /** Returns the share of the given labels that are right, in [0,1]; empty when none was given. */
    public OptionalDouble precision() {
        return share(hits, given());
    }

    /** Returns the share of the messages with the label that got it, in [0,1]; empty when there are none. */
    public OptionalDouble recall() {
        return share(hits, hits + misses);
    }

    /** Returns the harmonic mean of precision and recall, in [0,1]; empty when no message has the label. */
    public OptionalDouble f1() {
        return hits + misses == 0 ? OptionalDouble.empty() : share(2L * hits, 2L * hits + falseAlarms + misses);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
