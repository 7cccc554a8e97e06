package dev.undertone.lab.evaluate;

/**
 * A 95 % bootstrap interval. Immutable.
 *
 * <p>Resampled sets hold nothing but the messages of the set: where it has no error, the interval has no width, however few
 * messages there are.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
public record Interval(double low, double high) {
    /** Creates an interval. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low must not be above high (got " + low + " and " + high + ")");
        }
    }

    /** Tells whether a value lies in the interval; its ends belong to it. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
