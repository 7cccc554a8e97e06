package dev.undertone.conversation;

import dev.undertone.lexicon.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * That a condition of a policy has begun to hold.
 *
 * @param reason which kind of condition it is
 * @param dimension the dimension that it looks at; null for {@link Reason#UNANSWERED}
 * @param turn the customer's turn that gave rise to it; the first one of those without an answer
 * @param score the dimension's score in that turn, in [0, 1]; 0 for {@link Reason#UNANSWERED}
 * @param sentence the reason in words, in English, without words of the customer
 */
public record Alert(Reason reason, @Nullable Dimension dimension, int turn, double score, String sentence) {
    /** The kinds of condition. */
    public enum Reason {
        /** A dimension has stayed at or above a score. */
        ABOVE,
        /** A dimension has risen. */
        RISE,
        /** Turns of the customer have no answer. */
        UNANSWERED
    }
}
