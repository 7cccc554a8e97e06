package dev.undertone.lab.evaluate;

import java.util.OptionalDouble;

/**
 * Whether two lexicons differ by more than chance on the same messages: the paired bootstrap test (Koehn, "Statistical
 * significance tests for machine translation evaluation", EMNLP 2004; in the form of Berg-Kirkpatrick, Burkett and Klein, "An empirical
 * investigation of statistical significance in NLP", EMNLP 2012).
 *
 * <p>If the lexicons were equally good, differences would scatter about 0 as those of the resampled sets scatter about the
 * observed one. The p-value is the share of resampled sets whose difference is at least as far from the observed one as that
 * is from 0, in either direction; set and resampled sets are counted together, so that it is never 0 (Davison and Hinkley,
 * "Bootstrap Methods and their Application", 1997, section 4.4).
 */
final class PairedTest {
    private PairedTest() {}

    /**
     * Returns the two-sided p-value, in (0,1]; 1 for lexicons that agree everywhere.
     *
     * @param observed the difference on the set
     * @param resampled the differences on resampled sets
     * @return the p-value; empty when the difference is defined in no resampled set
     */
    static OptionalDouble pValue(double observed, Resamples resampled) {
        double[] differences = resampled.defined();
        if (differences.length == 0) {
            return OptionalDouble.empty();
        }
        int asFar = 1;
        for (double difference : differences) {
            if (Math.abs(difference - observed) >= Math.abs(observed)) {
                asFar++;
            }
        }
        return OptionalDouble.of(asFar / (differences.length + 1.0));
    }
}
