package dev.undertone.conversation;

/**
 * Whether somebody should look at a conversation now, and why.
 *
 * @param reason the reason, the most pressing one
 * @param turn the turn that gives it; 0 for {@link Reason#NONE}
 * @param sentence the reason in words, in English, without words of the customer; empty for {@link Reason#NONE}
 */
public record Attention(Reason reason, int turn, String sentence) {
    static final Attention NONE = new Attention(Reason.NONE, 0, "");

    /** The reasons, the most pressing first. */
    public enum Reason {
        /** The customer's last turn is very urgent, and nobody has answered it. */
        URGENT,
        /** Frustration has risen, and the customer's last turn is still frustrated. */
        ESCALATED,
        /** The customer's last two turns are frustrated, or the last one is very much so and not answered. */
        FRUSTRATED,
        /** The customer has written several turns without an answer. */
        UNANSWERED,
        /** Nothing calls for it. */
        NONE
    }

    /** Tells whether there is a reason. */
    public boolean isNeeded() {
        return reason != Reason.NONE;
    }
}
