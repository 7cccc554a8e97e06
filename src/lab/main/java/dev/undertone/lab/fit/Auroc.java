package dev.undertone.lab.fit;

import java.util.Arrays;

/**
 * The area under the ROC curve: how probable it is that a message with the label is stronger than one without it, a tie
 * counting half. Computed from mid-ranks, as the Mann-Whitney statistic (Hanley and McNeil, "The meaning and use of the area
 * under a receiver operating characteristic (ROC) curve", Radiology 143, 1982).
 */
final class Auroc {
    private Auroc() {}

    /**
     * Returns the area, in [0,1]; 0.5 when strengths say nothing.
     *
     * @throws IllegalArgumentException if there are not as many labels as strengths, or all labels are alike
     */
    static double of(double[] strengths, boolean[] labels) {
        int positives = count(labels);
        long pairs = (long) positives * (labels.length - positives);
        if (strengths.length != labels.length || pairs == 0) {
            throw new IllegalArgumentException("there must be a label for each strength, and both labels (got "
                    + strengths.length + " strengths, " + labels.length + " labels, " + positives + " positive)");
        }
        double[] negative = new double[labels.length - positives];
        double[] positive = new double[positives];
        int n = 0;
        int p = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i]) {
                positive[p++] = strengths[i];
            } else {
                negative[n++] = strengths[i];
            }
        }
        return wins(negative, positive) / (2.0 * pairs);
    }

    static int count(boolean[] labels) {
        int count = 0;
        for (boolean label : labels) {
            count += label ? 1 : 0;
        }
        return count;
    }

    /** Returns twice the number of pairs that the positive wins, a tie counting once. */
    private static long wins(double[] negative, double[] positive) {
        Arrays.sort(negative);
        Arrays.sort(positive);
        long wins = 0;
        int below = 0;
        int notAbove = 0;
        for (double strength : positive) {
            while (below < negative.length && negative[below] < strength) {
                below++;
            }
            while (notAbove < negative.length && negative[notAbove] <= strength) {
                notAbove++;
            }
            wins += below + notAbove;
        }
        return wins;
    }
}
