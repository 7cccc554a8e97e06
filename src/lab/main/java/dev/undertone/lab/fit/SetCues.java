package dev.undertone.lab.fit;

import dev.undertone.lab.evaluate.Auroc;
import java.util.Arrays;
import java.util.List;

/** The cues of a set's messages in one dimension, as products of the lexicon's numbers. Immutable. */
final class SetCues {
    /** A set counts for at most as much as so many messages, half of them with the label. */
    static final int MOST_MASS = 1000;

    private static final double GRID = 1 << 20;

    /** The labels of the messages with cues. */
    final boolean[] labels;
    /** How many messages without cues have the label. */
    final int silentPositives;
    /** How many do not. */
    final int silentNegatives;
    /** The cues; their messages are indices of the labels. */
    final List<CueRow> rows;

    private final int voicedPositives;

    SetCues(boolean[] labels, int silentPositives, int silentNegatives, List<CueRow> rows) {
        this.labels = labels;
        this.silentPositives = silentPositives;
        this.silentNegatives = silentNegatives;
        this.rows = List.copyOf(rows);
        voicedPositives = Judged.count(labels);
    }

    int positives() {
        return voicedPositives + silentPositives;
    }

    int negatives() {
        return labels.length - voicedPositives + silentNegatives;
    }

    /**
     * Returns how many messages the set counts for: as many as a set of equal parts with the label and without would need to
     * tell the two apart as well (the harmonic mean of both numbers, twice), but at most {@link #MOST_MASS}.
     */
    double mass() {
        double positives = positives();
        double negatives = negatives();
        return Math.min(4 * positives * negatives / (positives + negatives), MOST_MASS);
    }

    /** Returns what one message with the label, or without it, counts for: both together half of the mass each. */
    double weight(boolean label) {
        return mass() / 2 / (label ? positives() : negatives());
    }

    /** Returns the strengths of the messages with cues under given values of the numbers. */
    double[] strengths(double[] values) {
        double[] strengths = new double[labels.length];
        for (CueRow row : rows) {
            strengths[row.message()] += row.contribution(values);
        }
        return strengths;
    }

    /**
     * Returns the area under the ROC curve that the set would have under given values, if no rule came to another end with
     * them; contributions are rounded as the engine rounds them, so that ties are ties.
     */
    double auroc(double[] values) {
        int voiced = labels.length;
        double[] strengths = new double[voiced + silentPositives + silentNegatives];
        boolean[] allLabels = Arrays.copyOf(labels, strengths.length);
        Arrays.fill(allLabels, voiced, voiced + silentPositives, true);
        for (CueRow row : rows) {
            strengths[row.message()] += Math.rint(row.contribution(values) * GRID) / GRID;
        }
        return Auroc.of(strengths, allLabels);
    }

    /** Adds to {@code counts} in how many messages each number takes part. */
    void count(int[] counts) {
        int[] lastMessage = new int[counts.length];
        rows.forEach(row -> row.count(counts, lastMessage));
    }
}
