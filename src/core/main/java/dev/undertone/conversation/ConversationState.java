package dev.undertone.conversation;

import dev.undertone.lexicon.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation has come to. Immutable; threads may share it. Holds no text, and takes at most 2 KB as JSON with the
 * bundled lexicon's three dimensions, however long the conversation is.
 *
 * <p>Turns are numbered from 1, duplicates not counted. Tones are those of the customer's scored turns, in thousandths, rounded
 * down. The states of two halves {@linkplain #merge merge} into that of the whole, exactly.
 */
public final class ConversationState {
    private final Scale scale;
    private final Heard heard;
    private volatile @Nullable Fold whole;

    ConversationState(Scale scale, Heard heard) {
        this.scale = scale;
        this.heard = heard;
    }

    /** Returns a private copy of what was heard. */
    Heard heard() {
        return heard.copy();
    }

    Scale scale() {
        return scale;
    }

    private Fold whole() {
        Fold known = whole;
        if (known == null) {
            known = heard.whole();
            whole = known;
        }
        return known;
    }

    /** Returns the dimensions of the customer's turns, in the lexicon's order. */
    public List<Dimension> dimensions() {
        return scale.dimensions;
    }

    /** Returns the dimensions of the agents' turns; empty when they are not scored. */
    public List<Dimension> qualities() {
        return scale.qualities;
    }

    /** Returns how many turns there were, duplicates not counted. */
    public int turns() {
        return whole().contacts.turns;
    }

    /** Returns how many turns were the customer's. */
    public int customerTurns() {
        return whole().contacts.customers;
    }

    /** Returns how many turns were agents'. */
    public int agentTurns() {
        return whole().contacts.agents;
    }

    /**
     * Returns how many turns of agents earned the label of a quality.
     *
     * @throws IllegalArgumentException if the agents' lexicon does not have the quality
     */
    public int agentTurnsWith(Dimension quality) {
        int q = scale.qualities.indexOf(quality);
        if (q < 0) {
            throw new IllegalArgumentException("quality must be one of " + scale.qualities + " (got " + quality + ")");
        }
        return whole().contacts.qualities[q];
    }

    /** Returns how many turns of the customer could be scored: those that the tones speak of. */
    public int scoredTurns() {
        return whole().tones.scored;
    }

    /** Returns how many turns were left out as duplicates of one of the eight before them. */
    public int duplicates() {
        return whole().duplicates;
    }

    /** Returns how often the time went back from one turn to the next, or forward by more than thirty days. */
    public int clockJumps() {
        return whole().clock.jumps;
    }

    /** Returns how many turns of the customer stand behind the last reply: 0 when the last word is the agent's. */
    public int unanswered() {
        return whole().contacts.open;
    }

    /** Returns the first turn of the customer behind the last reply, or 0 when the last word is the agent's. */
    public int unansweredSince() {
        return whole().contacts.openStart;
    }

    /** Returns the length of the longest run of the customer's turns without a reply between them. */
    public int longestRun() {
        return whole().contacts.longest;
    }

    /** Returns how many turns of the customer followed one of theirs that nobody had answered. */
    public int repeatedContacts() {
        return whole().contacts.customers - whole().contacts.runs;
    }

    /**
     * Returns a dimension's score in the customer's last scored turn, in [0, 1]; 0 when there is none.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double latest(Dimension dimension) {
        return earlier(dimension, 0);
    }

    /**
     * Returns a dimension's score some scored turns of the customer before the last one.
     *
     * @param dimension the dimension
     * @param stepsBack how many scored turns back, in [0, 7]
     * @return the score, in [0, 1]; 0 when there are not so many
     * @throws IllegalArgumentException if the lexicon does not have the dimension, or {@code stepsBack} is out of range
     */
    public double earlier(Dimension dimension, int stepsBack) {
        int d = scale.indexOf(dimension);
        if (stepsBack < 0 || stepsBack >= Recent.MOST) {
            throw new IllegalArgumentException("stepsBack must be in [0, 7] (got " + stepsBack + ")");
        }
        Recent recent = whole().recent;
        return stepsBack < recent.size ? Scale.score(recent.score(stepsBack, d)) : 0;
    }

    /** Returns the number of the customer's last scored turn, or 0 when there is none. */
    public int latestTurn() {
        Recent recent = whole().recent;
        return recent.isEmpty() ? 0 : recent.turnBack(0);
    }

    /**
     * Returns the level of a dimension with the {@linkplain HalfLife#USUAL usual} half-life.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double level(Dimension dimension) {
        return level(dimension, HalfLife.USUAL);
    }

    /**
     * Returns the level of a dimension: the mean of the customer's last eight scored turns, the recent ones weighing more.
     *
     * @param dimension the dimension
     * @param halfLife how fast turns are forgotten
     * @return the level, in [0, 1]; 0 when no turn was scored
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double level(Dimension dimension, HalfLife halfLife) {
        return Figures.level(whole().recent, scale.indexOf(dimension), halfLife);
    }

    /**
     * Returns where a dimension is going over the customer's last eight scored turns.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public Trend trend(Dimension dimension) {
        return Figures.trend(whole().recent, scale.indexOf(dimension));
    }

    /**
     * Returns the mean of a dimension over all scored turns of the customer, in [0, 1]; 0 of none.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double mean(Dimension dimension) {
        Tones tones = whole().tones;
        long sum = tones.sum[scale.indexOf(dimension)];
        return tones.scored == 0 ? 0 : sum / (double) tones.scored / Scale.ONE;
    }

    /**
     * Returns how many turns of the customer earned the label of a dimension.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public int labelled(Dimension dimension) {
        return whole().tones.labelled[scale.indexOf(dimension)];
    }

    /**
     * Returns the highest score of a dimension.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public Peak peak(Dimension dimension) {
        int d = scale.indexOf(dimension);
        Tones tones = whole().tones;
        return new Peak(Scale.score(tones.peak[d]), tones.peakTurn[d]);
    }

    /**
     * Returns how far frustration rose: the {@linkplain #escalation escalation} if there is one, or else the largest rise,
     * however small; empty when it never rose.
     */
    public Optional<Escalation> largestRise() {
        Stretch largest = whole().rise.largest();
        return largest.rise() == 0 ? Optional.empty() : Optional.of(largest.told());
    }

    /**
     * Returns the escalation: a rise of frustration by 0.4 or more to 0.7 or more that is sure enough. A low score at the beginning is
     * no proof of calm, for who writes to support has a reason. So the rise must be confirmed by a second frustrated turn behind a
     * reply; or the calm before it heard: a content turn behind a reply, or both the opening and the first turn behind a
     * reply below 0.3, or a plain question before frustration over the course of things. An opening that praises (0.3 to 0.9 in
     * satisfaction) may be sarcastic, and counts for nothing. A conversation in {@linkplain #isForeign another language} has none.
     */
    public Optional<Escalation> escalation() {
        Stretch largest = whole().rise.largest();
        return Judgement.isEscalation(largest) && !isForeign() ? Optional.of(largest.told()) : Optional.empty();
    }

    /**
     * Tells whether the conversation is in another language than the lexicon: more turns of the customer were not scored for their
     * language than were scored and long enough (six words) to tell it. Then nothing is said of escalation, recovery and ending.
     */
    public boolean isForeign() {
        return Judgement.isForeign(whole());
    }

    /**
     * Returns how the customer recovered: frustration was 0.6 or more at its peak, and the conversation
     * {@linkplain Ending#SATISFIED ends satisfied} behind the last frustrated turn. Silence is no recovery.
     */
    public Optional<Recovery> recovery() {
        return Optional.ofNullable(Judgement.recovery(whole()));
    }

    /** Returns how the conversation stands. */
    public Ending ending() {
        return Judgement.ending(whole());
    }

    /** Returns whether somebody should look now, and why. */
    public Attention attention() {
        return Judgement.attention(this, whole());
    }

    /**
     * Returns what replies changed in a dimension on average.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public Change change(Dimension dimension) {
        return Figures.change(whole().replies, scale.indexOf(dimension));
    }

    /** Returns the reply with the largest relief above 0; the first of equal ones. */
    public Optional<Reply> helpedMost() {
        Replies.Extreme best = whole().replies.best;
        return best.relief() > 0 ? Optional.of(reply(best)) : Optional.empty();
    }

    /** Returns the reply with the largest relief below 0; the first of equal ones. */
    public Optional<Reply> hurtMost() {
        Replies.Extreme worst = whole().replies.worst;
        return worst.relief() < 0 ? Optional.of(reply(worst)) : Optional.empty();
    }

    /** Returns the last reply that a scored turn of the customer has followed. */
    public Optional<Reply> lastReply() {
        Replies.Extreme last = whole().replies.last;
        return last.turn() > 0 ? Optional.of(reply(last)) : Optional.empty();
    }

    private Reply reply(Replies.Extreme extreme) {
        return new Reply(extreme.turn(), Scale.score(extreme.relief()), scale.qualities(extreme.qualities()));
    }

    /**
     * Returns the state of this part and the one that follows it: exactly the state of all turns given one by one.
     *
     * @param next the state of what follows
     * @throws NullPointerException if {@code next} is null
     * @throws IllegalArgumentException if its dimensions, thresholds or qualities are others
     */
    public ConversationState merge(ConversationState next) {
        Objects.requireNonNull(next, "next must not be null");
        if (!scale.equals(next.scale)) {
            throw new IllegalArgumentException(
                    "states to merge must be of the same lexicons (got " + scale + " and " + next.scale + ")");
        }
        Heard both = heard.copy();
        both.absorb(next.heard);
        return new ConversationState(scale, both);
    }

    /** Returns the state as JSON, always the same characters for the same turns; {@link #parse} reads it. */
    public String toJson() {
        return StateJson.write(scale, heard);
    }

    /**
     * Reads a state that {@link #toJson} wrote. Blanks and the order of the fields do not matter.
     *
     * @throws NullPointerException if {@code json} is null
     * @throws StateFormatException if it is not a state, or of a version that is not known
     */
    public static ConversationState parse(String json) {
        return StateJson.read(Objects.requireNonNull(json, "json must not be null"));
    }

    /** Tells whether another state is that of the same turns, as far as a state knows. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ConversationState state && toJson().equals(state.toJson());
    }

    @Override
    public int hashCode() {
        return toJson().hashCode();
    }

    /** Returns the counts, the levels and the ending. */
    @Override
    public String toString() {
        return "ConversationState[" + turns() + " turns, " + dimensions() + " = "
                + Arrays.toString(dimensions().stream().mapToDouble(this::level).toArray()) + ", " + ending() + "]";
    }
}
