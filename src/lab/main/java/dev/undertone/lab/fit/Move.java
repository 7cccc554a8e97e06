package dev.undertone.lab.fit;

import java.util.Objects;

/**
 * A number that a fit has changed.
 *
 * @param table the table in which it stands
 * @param term the term of its row, or the key of the setting
 * @param category the category of an entry, the kind of a shifter, or {@code setting}
 * @param hand what the lexicon said
 * @param fitted what it says now
 * @param messages in how many messages the number takes part
 * @param sign what has become of its sign
 */
public record Move(String table, String term, String category, double hand, double fitted, int messages, Sign sign) {
    /** What has become of a sign. */
    public enum Sign {
        /** It is as it was. */
        SAME,
        /** The messages would change it; the number stopped at 0 or 1, or a step in front. */
        HELD,
        /** It has changed: a weight or factor is beyond 0, or a factor beyond 1. */
        CHANGED
    }

    /** Creates a move. */
    public Move {
        Objects.requireNonNull(table, "table must not be null");
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(sign, "sign must not be null");
    }

    /** Returns how far the number moved. */
    public double distance() {
        return Math.abs(fitted - hand);
    }
}
