package dev.undertone.benchmarks.accuracy;

/**
 * What a system says of one message in one dimension. Immutable.
 *
 * @param score in [0,1]: the more, the more of the dimension it sees
 * @param label whether it gives the label, by its own rule
 */
public record Verdict(double score, boolean label) {
    /**
     * Creates a verdict.
     *
     * @throws IllegalArgumentException if {@code score} is not in [0,1]
     */
    public Verdict {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1] (got " + score + ")");
        }
    }
}
