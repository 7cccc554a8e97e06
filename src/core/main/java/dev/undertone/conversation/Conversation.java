package dev.undertone.conversation;

import dev.undertone.ToneReport;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that is being heard, turn by turn. Keeps no text and at most about 2 KB, however long it grows; a turn takes
 * constant time beside the scoring of its message. Not thread-safe: it belongs to its {@link ConversationScorer}'s thread.
 *
 * <p>Turns count in the order in which they are given. One that is a duplicate of one of the eight before it is left out: the same id,
 * or, without an id, the same role, time and text. Without an id and a time nothing is a duplicate. Times are optional; one that
 * lies before the last is taken as of the same moment, and counted.
 */
public final class Conversation {
    private final ConversationScorer scorer;
    private final Heard heard;

    Conversation(ConversationScorer scorer, Heard heard) {
        this.scorer = scorer;
        this.heard = heard;
    }

    /**
     * Takes a turn without a time.
     *
     * @param role who speaks
     * @param text the message
     * @throws NullPointerException if an argument is null
     */
    public void add(Role role, CharSequence text) {
        add(role, null, null, text);
    }

    /**
     * Takes a turn. A customer's message that cannot be scored counts as contact and has no tone.
     *
     * @param role who speaks
     * @param time when, or null
     * @param id what tells the turn from others; null or empty for none
     * @param text the message
     * @return whether the turn is new; false for a duplicate
     * @throws NullPointerException if {@code role} or {@code text} is null
     */
    public boolean add(Role role, @Nullable Instant time, @Nullable String id, CharSequence text) {
        return heard.add(scorer.turn(role, time, id, text));
    }

    /**
     * Takes a turn that has been analysed. Without its text, only its id can show that it is a duplicate.
     *
     * @param role who speaks
     * @param time when, or null
     * @param id what tells the turn from others; null or empty for none
     * @param report what the message expresses: a customer's of the scorer's lexicon, an agent's of its lexicon for agents
     * @return whether the turn is new; false for a duplicate
     * @throws NullPointerException if {@code role} or {@code report} is null
     * @throws IllegalArgumentException if a customer's report has other dimensions than the scorer's lexicon
     */
    public boolean add(Role role, @Nullable Instant time, @Nullable String id, ToneReport report) {
        return heard.add(scorer.turn(role, time, id, report));
    }

    /**
     * Takes a turn that has been scored.
     *
     * @param turn a turn that this conversation's scorer made, or one of the same lexicons
     * @return whether the turn is new; false for a duplicate
     * @throws NullPointerException if {@code turn} is null
     * @throws IllegalArgumentException if the turn has another number of dimensions, or an agent's turn a quality that the scorer lacks
     */
    public boolean add(Turn turn) {
        Objects.requireNonNull(turn, "turn must not be null");
        if (turn.isScored() && turn.scores().length != scorer.scale().size()) {
            throw new IllegalArgumentException("turn must have the scorer's "
                    + scorer.scale().size() + " dimensions (got " + turn.scores().length + ")");
        }
        if (turn.qualities() >>> scorer.qualities().size() != 0) {
            throw new IllegalArgumentException("an agent's turn must have the scorer's qualities, " + scorer.qualities()
                    + " (got one that was scored for others)");
        }
        return heard.add(turn);
    }

    /** Returns what the conversation has come to; later turns do not change it. */
    public ConversationState state() {
        return new ConversationState(scorer.scale(), heard.copy());
    }
}
