package dev.undertone.lab.evaluate;

/**
 * How sets are resampled. Immutable.
 *
 * @param resamples how many sets are drawn, in [0, 100000]; with 0 there are no intervals and no tests
 * @param seed the beginning of the random numbers: the same seed gives the same intervals on every machine
 */
public record EvaluationOptions(int resamples, long seed) {
    /** A thousand resamples. */
    public static final EvaluationOptions DEFAULT = new EvaluationOptions(1000, 1);

    private static final int MOST_RESAMPLES = 100_000;

    /** Creates options. */
    public EvaluationOptions {
        if (resamples < 0 || resamples > MOST_RESAMPLES) {
            throw new IllegalArgumentException(
                    "resamples must be in [0, " + MOST_RESAMPLES + "] (got " + resamples + ")");
        }
    }
}
