package dev.undertone.benchmarks.speed.result;

import java.util.Arrays;

/**
 * What one JVM measured. Immutable.
 *
 * @param nanos nanoseconds for an operation: the median of the iterations; above 0
 * @param bytes bytes that an operation allocates, by the counter of the thread
 */
public record Timing(double nanos, double bytes) {
    /**
     * Creates a timing.
     *
     * @throws IllegalArgumentException if {@code nanos} is not above 0
     */
    public Timing {
        if (!(nanos > 0)) {
            throw new IllegalArgumentException("nanos must be above 0 (got " + nanos + ")");
        }
    }

    /** Returns the median, for an even number of values the mean of the two in the middle. */
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
