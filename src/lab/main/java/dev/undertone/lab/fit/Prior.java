package dev.undertone.lab.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * How far from the hand-written numbers a fitted one is expected: the standard deviation of a normal distribution around
 * them. 0 holds them.
 *
 * @param weights of weights, at least 0
 * @param factors of shifters' factors and of the factors in a dimension's settings, at least 0
 */
public record Prior(double weights, double factors) {
    /** Leaves all as it is written. */
    static final Prior HAND = new Prior(0, 0);

    private static final double[] WEIGHTS = {0, 0.1, 0.2, 0.3, 0.4};
    private static final double[] FACTORS = {0, 0.1, 0.2, 0.3};

    /**
     * Creates a prior.
     *
     * @throws IllegalArgumentException if a deviation is negative or not finite
     */
    public Prior {
        if (!(weights >= 0 && factors >= 0 && weights + factors < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "deviations must be at least 0 (got " + weights + " and " + factors + ")");
        }
    }

    /** Returns the priors among which leaving sets out chooses, the more cautious first; all but {@link #HAND}. */
    static List<Prior> candidates() {
        List<Prior> candidates = new ArrayList<>();
        for (double weights : WEIGHTS) {
            for (double factors : FACTORS) {
                candidates.add(new Prior(weights, factors));
            }
        }
        candidates.remove(HAND);
        return candidates;
    }

    double of(LexiconNumber.Kind kind) {
        return kind == LexiconNumber.Kind.WEIGHT ? weights : factors;
    }
}
