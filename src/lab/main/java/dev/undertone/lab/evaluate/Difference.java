package dev.undertone.lab.evaluate;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * By how much a figure of one lexicon is above that of another on the same messages. Immutable.
 *
 * @param estimate the difference and its interval
 * @param p the two-sided p-value of the paired bootstrap test, in (0,1]: how often equally good lexicons would differ as much; 1
 *     for lexicons that agree everywhere, empty without resamples
 */
public record Difference(Estimate estimate, OptionalDouble p) {
    /** Creates a difference. */
    public Difference {
        Objects.requireNonNull(estimate, "estimate must not be null");
        Objects.requireNonNull(p, "p must not be null");
    }

    static Difference of(double value, Resamples resamples) {
        return new Difference(new Estimate(value, resamples.interval()), PairedTest.pValue(value, resamples));
    }
}
