package dev.undertone.lab.evaluate;

import java.util.Arrays;

/**
 * The area under the ROC curve: how probable it is that a message with the label is stronger than one without it, a tie counting
 * one half. Immutable; threads may share it.
 *
 * <p>That is the Mann–Whitney statistic with mid-ranks (Hanley and McNeil, "The meaning and use of the area under a receiver
 * operating characteristic (ROC) curve", Radiology 143, 1982). Pairs are counted in whole numbers: the area is exact.
 */
public final class Auroc {
    /** Ascending. */
    private final double[] with;
    /** Ascending. */
    private final double[] without;

    /**
     * Takes the strengths of messages; both arrays are copied.
     *
     * @param with the strengths of those with the label; at least one. They may be infinite
     * @param without the strengths of those without it; at least one
     * @throws IllegalArgumentException if there are none of either kind
     */
    public Auroc(double[] with, double[] without) {
        if (with.length == 0 || without.length == 0) {
            throw new IllegalArgumentException("there must be messages with the label and messages without it (got "
                    + with.length + " and " + without.length + ")");
        }
        this.with = sorted(with);
        this.without = sorted(without);
    }

    /**
     * Returns the area of messages, in [0,1]; 0.5 when strengths say nothing.
     *
     * @param strengths the strength of each message
     * @param labels whether it has the label
     * @throws IllegalArgumentException if there are not as many labels as strengths, or all labels are alike
     */
    public static double of(double[] strengths, boolean[] labels) {
        if (strengths.length != labels.length) {
            throw new IllegalArgumentException("there must be a label for each strength (got " + labels.length
                    + " labels and " + strengths.length + " strengths)");
        }
        double[] with = new double[labels.length];
        double[] without = new double[labels.length];
        int positives = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i]) {
                with[positives++] = strengths[i];
            } else {
                without[i - positives] = strengths[i];
            }
        }
        return new Auroc(Arrays.copyOf(with, positives), Arrays.copyOf(without, labels.length - positives)).area();
    }

    /** Returns the area of messages that are counted by score; some must have the label, and some not. */
    static double of(LabelCounts counts) {
        long below = 0;
        long twiceInOrder = 0;
        for (int i = 0; i < counts.scores(); i++) {
            twiceInOrder += counts.positives(i) * (2 * below + counts.negatives(i));
            below += counts.negatives(i);
        }
        return share(twiceInOrder, counts.positives(), counts.negatives());
    }

    /** Returns the area, in [0,1]. */
    public double area() {
        long twiceInOrder = 0;
        for (double strength : with) {
            twiceInOrder += twiceBelow(without, strength);
        }
        return share(twiceInOrder, with.length, without.length);
    }

    /**
     * Returns the area after a few messages moved minus the area before. Only pairs with a moved message change: each moved one is
     * looked up among all of the other kind, and what is wrong when both moved is put right among the moved. That takes n log n
     * steps for n moved messages, whatever the number of all.
     *
     * @param withBefore the strengths of the messages with the label that move, as they are among all
     * @param withAfter what they become
     * @param withoutBefore those of messages without the label
     * @param withoutAfter what they become
     */
    public double change(double[] withBefore, double[] withAfter, double[] withoutBefore, double[] withoutAfter) {
        double[] before = sorted(withoutBefore);
        double[] after = sorted(withoutAfter);
        long twice = 0;
        for (int i = 0; i < withBefore.length; i++) {
            double from = withBefore[i];
            double to = withAfter[i];
            // among all without the label as they were, then among the moved ones as they are
            twice += twiceBelow(without, to) - twiceBelow(without, from);
            twice += twiceBelow(after, to) - twiceBelow(before, to);
            twice -= twiceBelow(after, from) - twiceBelow(before, from);
        }
        for (int i = 0; i < withoutBefore.length; i++) {
            // what is not below is above, a tie one half of either
            twice += twiceBelow(with, withoutBefore[i]) - twiceBelow(with, withoutAfter[i]);
        }
        return share(twice, with.length, without.length);
    }

    private static double share(long twiceInOrder, int positives, int negatives) {
        return twiceInOrder / 2.0 / ((double) positives * negatives);
    }

    /** Returns twice the number of values below {@code value}, plus the number of those that equal it. */
    private static long twiceBelow(double[] sorted, double value) {
        return (long) firstAbove(sorted, value, false) + firstAbove(sorted, value, true);
    }

    /** Returns the index of the first number above a value, or of the first that is not below it. */
    private static int firstAbove(double[] sorted, double value, boolean strictly) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strictly ? sorted[middle] <= value : sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
