package dev.undertone.lab.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A figure with its uncertainty. Immutable.
 *
 * @param value the figure, or the difference of two; never NaN
 * @param interval where it lies in 95 of 100 resampled sets; null when none was drawn in which it is defined. A best F1 or a
 *     calibration error tends to be higher in a resampled set than in the set, so that its value may be below its interval
 */
public record Estimate(double value, @Nullable Interval interval) {
    /** Creates an estimate. */
    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite (got " + value + ")");
        }
    }
}
