package dev.undertone.sentiment;

/**
 * How likely each of five sentiments is. Immutable; threads may share it.
 *
 * @param veryNegative the probability of very negative, in [0,1]
 * @param negative the probability of negative, in [0,1]
 * @param neutral the probability of neutral, in [0,1]
 * @param positive the probability of positive, in [0,1]
 * @param veryPositive the probability of very positive, in [0,1]
 */
public record SentimentDistribution(
        double veryNegative, double negative, double neutral, double positive, double veryPositive) {
    /** How far from 1 the sum may be. */
    private static final double TOLERANCE = 1e-6;

    /**
     * Creates a distribution.
     *
     * @throws IllegalArgumentException if a probability is not in [0,1], or if they do not add up to 1
     */
    public SentimentDistribution {
        double sum =
                inUnit(veryNegative) + inUnit(negative) + inUnit(neutral) + inUnit(positive) + inUnit(veryPositive);
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("probabilities must add up to 1 (got " + sum + ")");
        }
    }

    /** Returns the expected sentiment in [-1,1], with the five at -1, -1/2, 0, 1/2 and 1. */
    public double valence() {
        return Math.max(-1, Math.min(1, veryPositive - veryNegative + (positive - negative) / 2));
    }

    private static double inUnit(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability must be in [0, 1] (got " + probability + ")");
        }
        return probability;
    }
}
