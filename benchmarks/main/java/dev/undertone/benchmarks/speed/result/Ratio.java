package dev.undertone.benchmarks.speed.result;

/**
 * How many times as long one thing takes as another. Immutable.
 *
 * @param value the median of the rounds' ratios
 * @param low the lowest of them
 * @param high the highest of them
 */
public record Ratio(double value, double low, double high) {
    /**
     * Returns the ratio of two series, taken round by round.
     *
     * @throws IllegalArgumentException if one has more rounds than the other
     */
    public static Ratio of(Series one, Series other) {
        return scaled(one, other, 1);
    }

    /**
     * Returns the ratio of two series times a constant, taken round by round.
     *
     * @param factor above 0: the other's length by the one's, for times per character
     * @throws IllegalArgumentException if one has more rounds than the other
     */
    public static Ratio scaled(Series one, Series other, double factor) {
        int count = one.rounds().size();
        if (other.rounds().size() != count) {
            throw new IllegalArgumentException("series must have as many rounds as each other (got " + count + " and "
                    + other.rounds().size() + ")");
        }
        double[] ratios = new double[count];
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int i = 0; i < count; i++) {
            ratios[i] = one.rounds().get(i).nanos() / other.rounds().get(i).nanos() * factor;
            low = Math.min(low, ratios[i]);
            high = Math.max(high, ratios[i]);
        }
        return new Ratio(Timing.median(ratios), low, high);
    }

    /** Returns whether some rounds say more and some say less than once: then nobody is faster. */
    public boolean isTie() {
        return low <= 1 && high >= 1;
    }
}
