package dev.undertone.benchmarks.accuracy;

import dev.undertone.lexicon.Dimension;
import java.util.Map;
import java.util.Set;

/**
 * How a system that knows only bad and good is read: satisfaction is its value, frustration the negative of it, both moved from
 * [−1,1] to [0,1]. It says nothing of urgency.
 */
public final class Valence {
    /** The dimensions that it is read as. */
    public static final Set<Dimension> DIMENSIONS = Set.of(Dimension.FRUSTRATION, Dimension.SATISFACTION);

    private Valence() {}

    /**
     * Returns the verdicts for a value.
     *
     * @param value from −1, bad, to 1, good; what rounding leaves beyond is cut off
     * @param sign what the system calls the message: below 0 bad, above 0 good, 0 neither
     */
    public static Map<Dimension, Verdict> verdicts(double value, int sign) {
        return Map.of(
                Dimension.FRUSTRATION, new Verdict(share(-value), sign < 0),
                Dimension.SATISFACTION, new Verdict(share(value), sign > 0));
    }

    private static double share(double value) {
        return Math.min(1, Math.max(0, (value + 1) / 2));
    }
}
