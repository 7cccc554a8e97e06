package dev.undertone.conversation;

import java.util.Objects;
import java.util.Optional;

/**
 * Watches one conversation for a policy. Call {@link #check} with the state after each turn. Not thread-safe; two numbers are all
 * that it knows, so that it can be stored and resumed.
 *
 * <p>A condition that begins to hold alerts once, and not again before it has cleared. After an alert nothing is said for
 * the policy's quiet turns; a condition that begins to hold meanwhile and still holds behind them alerts then.
 */
public final class AlertWatch {
    private final AlertPolicy policy;
    private int active;
    private int lastAlert;

    AlertWatch(AlertPolicy policy, int active, int lastAlert) {
        this.policy = policy;
        this.active = active;
        this.lastAlert = lastAlert;
    }

    /** Returns which conditions have alerted and not cleared, as bits. */
    public int active() {
        return active;
    }

    /** Returns the turn of the last alert, or 0. */
    public int lastAlert() {
        return lastAlert;
    }

    /**
     * Looks at a conversation after a turn.
     *
     * @param state its state
     * @return the alert, that of the first condition that calls for one; empty when none does
     * @throws NullPointerException if {@code state} is null
     * @throws IllegalArgumentException if the policy names a dimension that the conversation does not have
     */
    public Optional<Alert> check(ConversationState state) {
        Objects.requireNonNull(state, "state must not be null");
        boolean quiet = lastAlert > 0 && state.turns() - lastAlert <= policy.quietFor();
        AlertPolicy.Rule said = null;
        for (int i = 0; i < policy.rules().size(); i++) {
            AlertPolicy.Rule rule = policy.rules().get(i);
            if (rule.isCleared(state, policy.clearBelow())) {
                active &= ~(1 << i);
            } else if (!quiet && (active & 1 << i) == 0 && rule.holds(state)) {
                // one alert tells of all that hold
                active |= 1 << i;
                said = said == null ? rule : said;
            }
        }
        if (said == null) {
            return Optional.empty();
        }
        lastAlert = state.turns();
        return Optional.of(alert(said, state));
    }

    private static Alert alert(AlertPolicy.Rule rule, ConversationState state) {
        return switch (rule.reason()) {
            case ABOVE ->
                new Alert(
                        rule.reason(),
                        rule.dimension(),
                        state.latestTurn(),
                        state.latest(rule.dimension()),
                        rule.dimension() + " has been at " + rule.limit() + " or more for " + rule.turns()
                                + (rule.turns() == 1 ? " turn" : " turns") + " of the customer");
            case RISE ->
                new Alert(
                        rule.reason(),
                        rule.dimension(),
                        state.latestTurn(),
                        state.latest(rule.dimension()),
                        rule.dimension() + " has risen by " + rule.limit() + " or more");
            case UNANSWERED ->
                new Alert(
                        rule.reason(),
                        null,
                        state.unansweredSince(),
                        0,
                        "the customer has written " + rule.turns() + (rule.turns() == 1 ? " turn" : " turns")
                                + " or more without an answer");
        };
    }
}
