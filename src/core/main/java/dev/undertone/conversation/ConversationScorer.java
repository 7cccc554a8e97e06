package dev.undertone.conversation;

import dev.undertone.Outcome;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.ToneScorer;
import dev.undertone.lexicon.Dimension;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int MOST_NAMES = 4096;
    /** Fewer words do not tell their language. */
    private static final int WORDS_OF_A_LANGUAGE = 6;
    /** The category of cues that announce more: "will try", "one more question". */
    private static final String PENDING = "pending";
    /** The category of thanks. */
    private static final String GRATITUDE = "gratitude";

    private final Scale scale;
    private final ToneScorer customers;
    private final double[] scores;
    private final @Nullable ToneScorer agents;
    private final double[] agentScores;
    private final double[] agentThresholds;
    private final Map<List<String>, String> names = new HashMap<>();

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

    /**
     * Makes a turn of a customer whose message has been scored. Without its report, an escalation to it has no categories.
     *
     * @param time when, or null
     * @param id what tells the turn from others; null or empty for none
     * @param scores a score in [0, 1] for each dimension of the scorer's lexicon, in its order
     * @throws NullPointerException if {@code scores} is null
     * @throws IllegalArgumentException if there are fewer or more scores than dimensions, or one is not in [0, 1]
     */
    public Turn customerTurn(@Nullable Instant time, @Nullable String id, double... scores) {
        Objects.requireNonNull(scores, "scores must not be null");
        if (scores.length != scale.size()) {
            throw new IllegalArgumentException(
                    "scores must be one for each of " + scale.dimensions + " (got " + scores.length + ")");
        }
        short[] thousandths = new short[scores.length];
        for (int d = 0; d < thousandths.length; d++) {
            if (!(scores[d] >= 0 && scores[d] <= 1)) {
                throw new IllegalArgumentException("a score must be in [0, 1] (got " + scores[d] + ")");
            }
            thousandths[d] = Scale.thousandths(scores[d]);
        }
        return Turn.scored(seconds(time), Fingerprint.of(Role.CUSTOMER, time, id, null), thousandths, 0, "");
    }

    /** Returns the seconds since 1970, at most {@link Turn#FARTHEST} either way: beyond are no times of messages. */
    private static long seconds(@Nullable Instant time) {
        return time == null ? Turn.NO_TIME : Math.max(-Turn.FARTHEST, Math.min(Turn.FARTHEST, time.getEpochSecond()));
    }

    /** Returns the dimensions of the agents' turns; empty when they are not scored. */
    public List<Dimension> qualities() {
        return scale.qualities;
    }

    /** Returns the dimensions of the customers' turns, in the lexicon's order. */
    public List<Dimension> dimensions() {
        return scale.dimensions;
    }

    Scale scale() {
        return scale;
    }

    /**
     * Scores a turn without adding it to a conversation.
     *
     * @param role who speaks
     * @param time when, or null
     * @param id what tells the turn from others; null or empty for none
     * @param text the message
     * @throws NullPointerException if {@code role} or {@code text} is null
     */
    public Turn turn(Role role, @Nullable Instant time, @Nullable String id, CharSequence text) {
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(text, "text must not be null");
        long print = Fingerprint.of(role, time, id, text);
        long seconds = seconds(time);
        if (role == Role.AGENT) {
            return Turn.reply(seconds, print, qualities(text));
        }
        Outcome outcome = role == Role.OTHER ? Outcome.EMPTY : customers.score(text, scores);
        if (!outcome.isScored()) {
            return Turn.unscored(role, seconds, print, foreign(outcome));
        }
        short[] thousandths = new short[scores.length];
        for (int d = 0; d < thousandths.length; d++) {
            thousandths[d] = Scale.thousandths(scores[d]);
        }
        String categories = scale.isFrustrated(thousandths)
                ? joined(customers.categories(scale.frustration, Turn.MOST_CATEGORIES))
                : "";
        boolean onlyThanks = scale.isContent(thousandths) && isThanks(customers.categories(scale.satisfaction, 2));
        int marks = marks(customers.words(), customers.asks(), customers.hasCategory(PENDING), onlyThanks);
        return Turn.scored(seconds, print, thousandths, marks, categories);
    }

    private static int foreign(Outcome outcome) {
        return outcome == Outcome.OTHER_LANGUAGE ? Turn.FOREIGN : 0;
    }

    private static int marks(int words, boolean asks, boolean isPending, boolean onlyThanks) {
        return (words < WORDS_OF_A_LANGUAGE ? Turn.SHORT : 0)
                | (asks ? Turn.ASKS : 0)
                | (isPending ? Turn.PENDING : 0)
                | (onlyThanks ? Turn.THANKS : 0);
    }

    private static boolean isThanks(List<String> categories) {
        return categories.size() == 1 && categories.get(0).equals(GRATITUDE);
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

    /**
     * Makes a turn of a message that has been analysed.
     *
     * @param role who speaks
     * @param time when, or null
     * @param id what tells the turn from others; null or empty for none
     * @param report what the message expresses: a customer's of the scorer's lexicon, an agent's of its lexicon for agents
     * @throws NullPointerException if {@code role} or {@code report} is null
     * @throws IllegalArgumentException if a customer's report has other dimensions than the scorer's lexicon
     */
    public Turn turn(Role role, @Nullable Instant time, @Nullable String id, ToneReport report) {
        Objects.requireNonNull(role, "role must not be null");
        Objects.requireNonNull(report, "report must not be null");
        long seconds = seconds(time);
        long print = Fingerprint.of(role, time, id, null);
        if (role == Role.AGENT) {
            return Turn.reply(seconds, print, qualities(report));
        }
        if (role == Role.OTHER || !report.outcome().isScored()) {
            return Turn.unscored(role, seconds, print, role == Role.OTHER ? 0 : foreign(report.outcome()));
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
                ? joined(report.categories(Dimension.FRUSTRATION, Turn.MOST_CATEGORIES))
                : "";
        boolean onlyThanks = scale.isContent(thousandths) && isThanks(report.categories(Dimension.SATISFACTION, 2));
        int marks = marks(report.words(), report.asks(), report.hasCategory(PENDING), onlyThanks);
        return Turn.scored(seconds, print, thousandths, marks, categories);
    }

    /** Returns the same string for the same categories: there are few, and many turns that have them. */
    private String joined(List<String> categories) {
        String known = names.get(categories);
        if (known == null) {
            if (names.size() == MOST_NAMES) {
                names.clear();
            }
            known = Turn.join(categories);
            names.put(categories, known);
        }
        return known;
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
