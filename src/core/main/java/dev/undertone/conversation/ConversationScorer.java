package dev.undertone.conversation;

import dev.undertone.Outcome;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.ToneScorer;
import dev.undertone.lexicon.Dimension;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Begins conversations and scores their turns.
 *
 * <pre>{@code
 * ConversationScorer scorer = ConversationScorer.of(ToneAnalyzer.create());
 * Conversation conversation = scorer.begin();
 * conversation.add(Role.CUSTOMER, "How do I change my plan?");
 * conversation.add(Role.AGENT, "That is not possible.");
 * conversation.add(Role.CUSTOMER, "Third time I ask. This is ridiculous!");
 * conversation.state().escalation();
 * }</pre>
 *
 * <p>One per thread: a scorer and the conversations that it began or resumed share buffers and must stay on one thread at a time. A
 * conversation moves to another thread as its {@link ConversationState}.
 */
public final class ConversationScorer {
    private final Scale scale;
    private final ToneScorer customers;
    private final double[] scores;
    private final @Nullable ToneScorer agents;
    private final double[] agentScores;
    private final double[] agentThresholds;

    private ConversationScorer(ToneAnalyzer customers, @Nullable ToneAnalyzer agents) {
        this.customers = customers.newScorer();
        scores = new double[customers.dimensions().size()];
        List<Dimension> qualities = agents == null ? List.of() : agents.dimensions();
        // a report of anything knows the thresholds; reading the lexicon's tables for them would take longer
        scale = Scale.of(customers.analyze(""), qualities);
        this.agents = agents == null ? null : agents.newScorer();
        agentScores = new double[qualities.size()];
        agentThresholds = new double[qualities.size()];
        if (agents != null) {
            ToneReport nothing = agents.analyze("");
            for (int q = 0; q < agentThresholds.length; q++) {
                agentThresholds[q] = nothing.threshold(qualities.get(q));
            }
        }
    }

    /**
     * Returns a scorer of customers' turns; agents' turns are replies without qualities.
     *
     * @param customers scores customers' turns
     * @throws NullPointerException if {@code customers} is null
     */
    public static ConversationScorer of(ToneAnalyzer customers) {
        return new ConversationScorer(Objects.requireNonNull(customers, "customers must not be null"), null);
    }

    /**
     * Returns a scorer of customers' and of agents' turns.
     *
     * @param customers scores customers' turns
     * @param agents scores agents' turns: its dimensions are the qualities of replies
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are more than 32 dimensions or 31 qualities
     */
    public static ConversationScorer of(ToneAnalyzer customers, ToneAnalyzer agents) {
        return new ConversationScorer(
                Objects.requireNonNull(customers, "customers must not be null"),
                Objects.requireNonNull(agents, "agents must not be null"));
    }

    /** Returns a new conversation without turns. */
    public Conversation begin() {
        return new Conversation(this, new Heard(scale));
    }

    /**
     * Returns a conversation that goes on where another one was.
     *
     * @throws NullPointerException if {@code state} is null
     * @throws IllegalArgumentException if its dimensions, thresholds or qualities are not those of this scorer
     */
    public Conversation resume(ConversationState state) {
        Objects.requireNonNull(state, "state must not be null");
        if (!scale.equals(state.scale())) {
            throw new IllegalArgumentException(
                    "a state must be of the scorer's lexicons, " + scale + " (got " + state.scale() + ")");
        }
        Heard heard = state.heard();
        return new Conversation(this, heard);
    }

    Scale scale() {
        return scale;
    }

    Turn turn(Role role, @Nullable Instant time, @Nullable String id, CharSequence text) {
        long print = Fingerprint.of(role, time, id, text);
        long seconds = time == null ? Turn.NO_TIME : time.getEpochSecond();
        if (role == Role.AGENT) {
            return Turn.reply(seconds, print, qualities(text));
        }
        if (role == Role.OTHER || !customers.score(text, scores).isScored()) {
            return Turn.unscored(role, seconds, print);
        }
        short[] thousandths = new short[scores.length];
        for (int d = 0; d < thousandths.length; d++) {
            thousandths[d] = Scale.thousandths(scores[d]);
        }
        String categories = scale.isFrustrated(thousandths)
                ? Turn.join(customers.categories(scale.frustration, Turn.MOST_CATEGORIES))
                : "";
        return Turn.scored(seconds, print, thousandths, categories);
    }

    private int qualities(CharSequence text) {
        ToneScorer scorer = agents;
        int bits = 0;
        if (scorer != null) {
            Outcome outcome = scorer.score(text, agentScores);
            for (int q = 0; outcome.isScored() && q < agentScores.length; q++) {
                bits |= agentScores[q] >= agentThresholds[q] ? 1 << q : 0;
            }
        }
        return bits;
    }

    Turn turn(Role role, @Nullable Instant time, @Nullable String id, ToneReport report) {
        long seconds = time == null ? Turn.NO_TIME : time.getEpochSecond();
        long print = Fingerprint.of(role, time, id, null);
        if (role == Role.AGENT) {
            return Turn.reply(seconds, print, qualities(report));
        }
        if (role == Role.OTHER || !report.outcome().isScored()) {
            return Turn.unscored(role, seconds, print);
        }
        if (!report.dimensions().equals(scale.dimensions)) {
            throw new IllegalArgumentException("a report must be of the scorer's lexicon, " + scale.dimensions
                    + " (got " + report.dimensions() + ")");
        }
        short[] thousandths = new short[scale.size()];
        for (int d = 0; d < thousandths.length; d++) {
            thousandths[d] = Scale.thousandths(report.score(scale.dimensions.get(d)));
        }
        String categories = scale.isFrustrated(thousandths)
                ? Turn.join(report.categories(Dimension.FRUSTRATION, Turn.MOST_CATEGORIES))
                : "";
        return Turn.scored(seconds, print, thousandths, categories);
    }

    private int qualities(ToneReport report) {
        int bits = 0;
        for (int q = 0; q < scale.qualities.size(); q++) {
            Dimension quality = scale.qualities.get(q);
            bits |= report.dimensions().contains(quality) && report.has(quality) ? 1 << q : 0;
        }
        return bits;
    }
}
