package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Estimate;

/**
 * How far Undertone's AUROC is above that of the best other system that reads the text. Immutable.
 *
 * @param rival the best other system
 * @param difference below 0 when the rival is better; its interval is of the paired difference
 */
record Lead(String rival, Estimate difference) {
    /** Tells whether as much of a difference may be chance. */
    boolean isTie() {
        return difference.interval() == null || difference.interval().contains(0);
    }

    /** Tells whether the rival is better, and not by chance. */
    boolean isBehind() {
        return !isTie() && difference.value() < 0;
    }
}
