package dev.undertone.conversation;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * When somebody is to be alerted. Immutable; threads may share it. Each conversation gets an {@link AlertWatch} of its own.
 *
 * <pre>{@code
 * AlertPolicy policy = AlertPolicy.builder()
 *         .above(Dimension.FRUSTRATION, 0.6, 2)
 *         .rises(Dimension.FRUSTRATION, 0.4)
 *         .above(Dimension.URGENCY, 0.8, 1)
 *         .clearBelow(0.4)
 *         .quietFor(5)
 *         .build();
 * }</pre>
 */
public final class AlertPolicy {
    /** As many rules as a bit set holds. */
    private static final int MOST_RULES = 30;

    private final List<Rule> rules;
    private final double clearBelow;
    private final int quietFor;

    private AlertPolicy(List<Rule> rules, double clearBelow, int quietFor) {
        this.rules = List.copyOf(rules);
        this.clearBelow = clearBelow;
        this.quietFor = quietFor;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a watch for a conversation that begins. */
    public AlertWatch watch() {
        return new AlertWatch(this, 0, 0);
    }

    /**
     * Returns a watch that goes on where another one of the same policy was.
     *
     * @param active what {@link AlertWatch#active} said
     * @param lastAlert what {@link AlertWatch#lastAlert} said
     * @throws IllegalArgumentException if they cannot be from such a watch
     */
    public AlertWatch watch(int active, int lastAlert) {
        if (active < 0 || active >>> rules.size() != 0 || lastAlert < 0) {
            throw new IllegalArgumentException("active and lastAlert must be those of a watch of this policy (got "
                    + active + " and " + lastAlert + ")");
        }
        return new AlertWatch(this, active, lastAlert);
    }

    List<Rule> rules() {
        return rules;
    }

    double clearBelow() {
        return clearBelow;
    }

    int quietFor() {
        return quietFor;
    }

    /**
     * A condition.
     *
     * @param reason which kind it is
     * @param dimension what it looks at; frustration, without being looked at, for unanswered turns
     * @param limit the score or the rise from which on it holds; 0 for unanswered turns
     * @param turns for how many turns
     */
    record Rule(Alert.Reason reason, Dimension dimension, double limit, int turns) {
        /** Tells whether it holds at the customer's last turn. */
        boolean holds(ConversationState state) {
            return switch (reason) {
                case ABOVE -> isAbove(state);
                case RISE -> rise(state) >= limit;
                case UNANSWERED -> state.unanswered() >= turns;
            };
        }

        /** Tells whether it can hold anew: the score has been below the level, or an answer has come. */
        boolean isCleared(ConversationState state, double clearBelow) {
            return reason == Alert.Reason.UNANSWERED
                    ? state.unanswered() < turns
                    : state.latest(dimension) < Math.min(clearBelow, reason == Alert.Reason.ABOVE ? limit : 1);
        }

        private boolean isAbove(ConversationState state) {
            if (state.scoredTurns() < turns) {
                return false;
            }
            for (int back = 0; back < turns; back++) {
                if (state.earlier(dimension, back) < limit) {
                    return false;
                }
            }
            return true;
        }

        /** Returns how far the last score lies above the lowest of the three before it. */
        double rise(ConversationState state) {
            double lowest = 1;
            for (int back = 1; back <= Math.min(3, state.scoredTurns() - 1); back++) {
                lowest = Math.min(lowest, state.earlier(dimension, back));
            }
            return state.latest(dimension) - lowest;
        }
    }

    /** Collects the conditions. Not thread-safe. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>();
        private double clearBelow = -1;
        private int quietFor = -1;

        private Builder() {}

        /**
         * Alerts when a dimension stays at or above a score.
         *
         * @param dimension the dimension
         * @param score the score, in (0, 1]
         * @param customerTurns for how many scored turns of the customer, in [1, 8]
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder above(Dimension dimension, double score, int customerTurns) {
            check("score", score);
            if (customerTurns < 1 || customerTurns > Recent.MOST) {
                throw new IllegalArgumentException("customerTurns must be in [1, 8] (got " + customerTurns + ")");
            }
            return add(
                    new Rule(Alert.Reason.ABOVE, Objects.requireNonNull(dimension, "dimension"), score, customerTurns));
        }

        /**
         * Alerts when a dimension lies that much above the lowest of the customer's three scored turns before.
         *
         * @param dimension the dimension
         * @param by the rise, in (0, 1]
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder rises(Dimension dimension, double by) {
            check("by", by);
            return add(new Rule(Alert.Reason.RISE, Objects.requireNonNull(dimension, "dimension"), by, 1));
        }

        /**
         * Alerts when the customer has written so often without an answer.
         *
         * @param customerTurns how many turns, at least 1
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder unanswered(int customerTurns) {
            if (customerTurns < 1) {
                throw new IllegalArgumentException("customerTurns must be at least 1 (got " + customerTurns + ")");
            }
            return add(new Rule(Alert.Reason.UNANSWERED, Dimension.FRUSTRATION, 0, customerTurns));
        }

        /**
         * Sets below which score a condition that has held may hold anew; 0.4 when left out. A condition whose own limit is lower
         * clears below that.
         *
         * @param score the score, in (0, 1]
         * @throws IllegalArgumentException if it is out of range
         * @throws IllegalStateException if it has been set
         */
        public Builder clearBelow(double score) {
            check("score", score);
            if (clearBelow >= 0) {
                throw new IllegalStateException("clearBelow must be set once (is " + clearBelow + ")");
            }
            clearBelow = score;
            return this;
        }

        /**
         * Sets for how many turns, anybody's, nothing is said after an alert; 5 when left out.
         *
         * @param turns how many turns, 0 or more
         * @throws IllegalArgumentException if it is out of range
         * @throws IllegalStateException if it has been set
         */
        public Builder quietFor(int turns) {
            if (turns < 0) {
                throw new IllegalArgumentException("turns must be 0 or more (got " + turns + ")");
            }
            if (quietFor >= 0) {
                throw new IllegalStateException("quietFor must be set once (is " + quietFor + ")");
            }
            quietFor = turns;
            return this;
        }

        /**
         * Returns the policy.
         *
         * @throws IllegalStateException if no condition was given
         */
        public AlertPolicy build() {
            if (rules.isEmpty()) {
                throw new IllegalStateException("a policy must have a condition: above, rises or unanswered");
            }
            return new AlertPolicy(rules, clearBelow < 0 ? 0.4 : clearBelow, quietFor < 0 ? 5 : quietFor);
        }

        private Builder add(Rule rule) {
            if (rules.size() == MOST_RULES) {
                throw new IllegalStateException("a policy must have at most " + MOST_RULES + " conditions");
            }
            rules.add(rule);
            return this;
        }

        private static void check(String name, double value) {
            if (!(value > 0 && value <= 1)) {
                throw new IllegalArgumentException(name + " must be in (0, 1] (got " + value + ")");
            }
        }
    }
}
