package dev.undertone.lab.fit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What to fit, and within which bounds. Immutable.
 *
 * @param steps what to fit, at least one
 * @param keep categories of entries, kinds of shifters and settings ({@code when-negated}, {@code in-question}) whose numbers
 *     stay: those that follow from what a label means, not from how messages of other origins are labelled
 * @param allowSignChange whether a number may come to say the opposite of the hand-written one (beyond 0, a factor beyond 1);
 *     it is reported either way
 * @param mostFalseAlarms the largest share of calm messages that may get a label, in [0,1]
 * @param positiveShare how common a label is where scores are to be read as probabilities, in (0,1)
 */
public record FitOptions(
        Set<Step> steps, Set<String> keep, boolean allowSignChange, double mostFalseAlarms, double positiveShare) {
    /** What can be fitted. */
    public enum Step {
        /** Weights of entries, factors of shifters, {@code @when-negated} and {@code @in-question}. */
        WEIGHTS,
        /** {@code @slope} and {@code @intercept}. */
        CALIBRATION,
        /** {@code @threshold}. */
        THRESHOLD;

        /** Returns the name in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Creates options; the sets are copied.
     *
     * @throws IllegalArgumentException if there is no step or a share is out of its bounds
     */
    public FitOptions {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("there must be something to fit (got no step)");
        }
        if (!(mostFalseAlarms >= 0 && mostFalseAlarms <= 1)) {
            throw new IllegalArgumentException(
                    "the share of false alarms must be in [0, 1] (got " + mostFalseAlarms + ")");
        }
        if (!(positiveShare > 0 && positiveShare < 1)) {
            throw new IllegalArgumentException("the share of positives must be in (0, 1) (got " + positiveShare + ")");
        }
        steps = Set.copyOf(steps);
        keep = Set.copyOf(keep);
    }

    /** Returns options under which calibration and threshold stay: those of a base cannot be written. */
    FitOptions withoutSettings() {
        return new FitOptions(Set.of(Step.WEIGHTS), keep, allowSignChange, mostFalseAlarms, positiveShare);
    }

    /** Returns the defaults: everything is fitted, signs stay, 3 % false alarms, labels as common as not. */
    public static FitOptions defaults() {
        return new FitOptions(EnumSet.allOf(Step.class), Set.of(), false, 0.03, 0.5);
    }
}
