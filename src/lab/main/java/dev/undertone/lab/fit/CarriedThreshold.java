package dev.undertone.lab.fit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A threshold that gives the same labels under another calibration. It stands at the same strength, in as few digits as tell
 * the same messages apart; very near to 0 or 1 no number that a table can hold does.
 */
final class CarriedThreshold {
    private static final int LEAST_DIGITS = 4;
    /** Tables write numbers of at most fifteen digits, one of them before the point. */
    private static final int MOST_DIGITS = TableEdit.HEADER_DIGITS;
    /** How far the strength may move: less than weights and factors of two digits make out between messages. */
    private static final double NEAR = 1e-4;

    private CarriedThreshold() {}

    /**
     * Returns the threshold, or nothing when none gives every message the label that it had.
     *
     * @param score the threshold under {@code before}, in [0,1]
     * @param sets the messages
     * @param before the calibration that the lexicon had
     * @param now the one that it is to have
     */
    static OptionalDouble of(double score, List<Judged> sets, Calibration before, Calibration now) {
        if (score <= 0 || score >= 1) {
            return isSame(score, score, sets, before, now) ? OptionalDouble.of(score) : OptionalDouble.empty();
        }
        double strength = strength(score, before);
        double exact = now.score(strength);
        for (boolean up : new boolean[] {false, true}) {
            for (int digits = LEAST_DIGITS; digits <= MOST_DIGITS; digits++) {
                double steps = Math.pow(10, digits);
                double carried = (up ? Math.ceil(exact * steps) : Math.floor(exact * steps)) / steps;
                if (carried > 0
                        && carried < 1
                        && Math.abs(strength(carried, now) - strength) <= NEAR
                        && isSame(score, carried, sets, before, now)) {
                    return OptionalDouble.of(carried);
                }
            }
        }
        return OptionalDouble.empty();
    }

    private static double strength(double score, Calibration calibration) {
        return (StrictMath.log(score / (1 - score)) - calibration.intercept()) / calibration.slope();
    }

    private static boolean isSame(
            double score, double carried, List<Judged> sets, Calibration before, Calibration now) {
        for (Judged set : sets) {
            for (double strength : set.strengths) {
                if (before.score(strength) >= score != now.score(strength) >= carried) {
                    return false;
                }
            }
        }
        return true;
    }
}
