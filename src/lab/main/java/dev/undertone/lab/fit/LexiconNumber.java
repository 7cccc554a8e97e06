package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import java.util.Objects;

/**
 * A number of a lexicon that messages can speak about. Immutable.
 *
 * @param kind what it is
 * @param dimension the dimension whose strength it changes
 * @param row which row: the index in {@code Lexicon.entries()} of a weight, in {@code Lexicon.shifters()} of a factor, in
 *     {@code Lexicon.dimensions()} of the dimension that a share is taken from; 0 for the factor of questions
 * @param hand what the lexicon says, never 0
 * @param mayVanish whether 0 would only be less of the same. It would not for a weight: a row of weight 0 protects its words,
 *     and no evidence could move it again; the same holds for a share. Nor for a negative factor where a negated cue speaks of
 *     another dimension: at 0 it would no longer turn anything.
 */
record LexiconNumber(Kind kind, Dimension dimension, int row, double hand, boolean mayVanish) {
    /** Fitted numbers are multiples of 1/20: nobody reads more digits, and no figure depends on them. */
    private static final double GRID = 20;

    /** What a number is, and what bounds the format gives it. */
    enum Kind {
        /** The weight of an entry. */
        WEIGHT(-5, 5),
        /** What a row of a shifter table multiplies by. */
        FACTOR(-2, 3),
        /** {@code @when-negated}: what a turned cue of one dimension adds to another. */
        SHARE(-2, 2),
        /** {@code @in-question}. */
        QUESTION(0, 1);

        private final double least;
        private final double most;

        Kind(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    LexiconNumber {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(dimension, "dimension must not be null");
    }

    /**
     * Returns what the lexicon is to say for a fitted value: the hand-written number itself when that is nearer than half a
     * step, otherwise the value rounded, inside the format's bounds, and where it would say nothing a step aside.
     *
     * @param fitted the value
     * @param allowSignChange whether it may lie beyond 0, or a factor beyond 1; otherwise it stops there
     */
    double settled(double fitted, boolean allowSignChange) {
        if (Math.abs(fitted - hand) < 0.5 / GRID) {
            return hand;
        }
        double rounded = Math.min(kind.most, Math.max(kind.least, Math.rint(fitted * GRID) / GRID));
        if (hand * rounded < 0 && !allowSignChange) {
            rounded = 0;
        } else if (crossesOne(rounded) && !allowSignChange) {
            rounded = 1;
        }
        if (rounded == 0 && !mayVanish) {
            return Math.copySign(1 / GRID, hand);
        }
        if (rounded == 1 && isMultiplied()) {
            return hand < 1 ? 1 - 1 / GRID : 1 + 1 / GRID;
        }
        return rounded == 0 ? 0 : rounded;
    }

    /** Tells whether a value says the opposite of the hand-written number: weakens what that strengthens, or turns it. */
    boolean changesSign(double value) {
        return hand * value < 0 || crossesOne(value);
    }

    private boolean crossesOne(double value) {
        return isMultiplied() && hand > 0 && (hand - 1) * (value - 1) < 0;
    }

    /** Tells whether a value of 1 would say nothing: then no shift is noted, and no evidence could move the number again. */
    private boolean isMultiplied() {
        return kind == Kind.FACTOR || kind == Kind.QUESTION;
    }
}
