package dev.undertone.batch.conversation;

/** The difference of two means with a 95 % interval by the normal approximation, variances unequal. For one thread. */
final class MeanDifference {
    private static final double Z = 1.959964;

    private final long[] n = new long[2];
    private final double[] mean = new double[2];
    private final double[] squares = new double[2];

    /** Adds a value to one side, by Welford's way (Technometrics 4, 1962). */
    void add(boolean with, double value) {
        int side = with ? 1 : 0;
        n[side]++;
        double before = value - mean[side];
        mean[side] += before / n[side];
        squares[side] += before * (value - mean[side]);
    }

    long with() {
        return n[1];
    }

    long without() {
        return n[0];
    }

    double value() {
        return mean[1] - mean[0];
    }

    /** Returns how far the interval reaches to either side; infinite when a side has fewer than two values. */
    double reach() {
        if (n[0] < 2 || n[1] < 2) {
            return Double.POSITIVE_INFINITY;
        }
        return Z * Math.sqrt(squares[0] / (n[0] - 1) / n[0] + squares[1] / (n[1] - 1) / n[1]);
    }
}
