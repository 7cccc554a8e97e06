package dev.undertone.lab.fit;

import java.util.Arrays;
import java.util.List;

/**
 * What a fit of one dimension minimises: over all sets, the logistic loss of the labels given a line over the strengths, and
 * the square of each number's distance from the hand-written one in standard deviations of the prior, halved.
 *
 * <p>Each set has a line of its own, slope and intercept: how common the label is in a set, and how loosely its label follows
 * the words, must not leak into weights. The slope's logarithm has a normal prior of deviation 1 around 0, so that a set that
 * is ranked without an error keeps it finite.
 *
 * <p>Variables: first the numbers that are free, as deviations from the hand-written ones; then each set's log slope, then
 * each set's intercept.
 */
final class RankingObjective implements Lbfgs.Smooth {
    private final List<SetCues> sets;
    private final double[] hand;
    private final double[] deviation;
    private final int[] free;

    /**
     * Creates the objective.
     *
     * @param sets the sets, each with both labels
     * @param hand the values of the prior
     * @param deviation by number; 0 holds it
     */
    RankingObjective(List<SetCues> sets, double[] hand, double[] deviation) {
        this.sets = sets;
        this.hand = hand;
        this.deviation = deviation;
        int[] counts = new int[hand.length];
        sets.forEach(set -> set.count(counts));
        int[] numbers = new int[hand.length];
        int size = 0;
        for (int n = 0; n < hand.length; n++) {
            if (counts[n] > 0 && deviation[n] > 0) {
                numbers[size++] = n;
            }
        }
        free = Arrays.copyOf(numbers, size);
    }

    /** Returns the point to begin at: the given numbers, slopes of 1, intercepts of 0. */
    double[] start(double[] values) {
        double[] start = new double[free.length + 2 * sets.size()];
        for (int i = 0; i < free.length; i++) {
            start[i] = (values[free[i]] - hand[free[i]]) / deviation[free[i]];
        }
        return start;
    }

    /** Returns the numbers at a point; those that are not free are taken from {@code others}. */
    double[] values(double[] at, double[] others) {
        double[] values = others.clone();
        for (int i = 0; i < free.length; i++) {
            values[free[i]] = hand[free[i]] + at[i] * deviation[free[i]];
        }
        return values;
    }

    @Override
    public double value(double[] at, double[] gradient) {
        double[] values = values(at, hand);
        double[] byNumber = new double[hand.length];
        Arrays.fill(gradient, 0);
        double value = 0;
        for (int s = 0; s < sets.size(); s++) {
            value += loss(s, at, values, byNumber, gradient);
        }
        for (int i = 0; i < free.length; i++) {
            value += at[i] * at[i] / 2;
            gradient[i] = at[i] + byNumber[free[i]] * deviation[free[i]];
        }
        for (int s = 0; s < sets.size(); s++) {
            double logSlope = at[free.length + s];
            value += logSlope * logSlope / 2;
            gradient[free.length + s] += logSlope;
        }
        return value;
    }

    private double loss(int s, double[] at, double[] values, double[] byNumber, double[] gradient) {
        SetCues set = sets.get(s);
        int slopeAt = free.length + s;
        int interceptAt = slopeAt + sets.size();
        double slope = StrictMath.exp(at[slopeAt]);
        double intercept = at[interceptAt];
        double positive = set.weight(true);
        double negative = set.weight(false);
        double atNothing = Logistic.of(intercept);
        double value = positive * set.silentPositives * Logistic.loss(intercept, 1)
                + negative * set.silentNegatives * Logistic.loss(intercept, 0);
        gradient[interceptAt] +=
                positive * set.silentPositives * (atNothing - 1) + negative * set.silentNegatives * atNothing;
        double[] strengths = set.strengths(values);
        double[] byStrength = new double[strengths.length];
        for (int m = 0; m < strengths.length; m++) {
            double target = set.labels[m] ? 1 : 0;
            double weight = set.labels[m] ? positive : negative;
            double line = slope * strengths[m] + intercept;
            double by = weight * (Logistic.of(line) - target);
            value += weight * Logistic.loss(line, target);
            gradient[slopeAt] += by * slope * strengths[m];
            gradient[interceptAt] += by;
            byStrength[m] = by * slope;
        }
        for (CueRow row : set.rows) {
            row.addGradient(values, byStrength[row.message()], byNumber);
        }
        return value;
    }
}
