package dev.undertone.benchmarks.conversation;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import dev.undertone.benchmarks.speed.messages.MessageSet;
import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Role;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Turns beside the mere scoring of a message. An operation takes one message of the customer. Conversations have ten of them; in two
 * of the benchmarks an agent answers each, and that turn is part of the operation's time too. Turns with times are told from duplicates by
 * role, time and text, those without are not.
 *
 * <p>{@code java -cp benchmarks/target/undertone-benchmarks.jar org.openjdk.jmh.Main TurnBenchmark -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class TurnBenchmark {
    private static final int TURNS = 10;
    private static final String ANSWER = "One moment, please.";

    /** On what: a key of {@link MessageSet#of}. */
    @Param({"TWEETS", "CHAT"})
    public String messages;

    private List<String> texts;
    private ToneScorer scorer;
    private double[] scores;
    private ConversationScorer conversations;
    private Conversation conversation;
    private Conversation long20;
    private Instant now;
    private int next;
    private int turns;

    /** Creates the benchmark; JMH does. */
    public TurnBenchmark() {}

    /**
     * Loads the lexicon and the messages.
     *
     * @throws IOException if a file of messages cannot be read
     */
    @Setup
    public void open() throws IOException {
        texts = MessageSet.of(messages).messages();
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        scorer = analyzer.newScorer();
        scores = new double[scorer.dimensions().size()];
        conversations = ConversationScorer.of(analyzer);
        conversation = conversations.begin();
        long20 = conversations.begin();
        now = Instant.ofEpochSecond(1_772_452_800L);
        for (int i = 0; i < 20; i++) {
            long20.add(i % 2 == 0 ? Role.CUSTOMER : Role.AGENT, now, null, texts.get(i));
        }
    }

    private String text() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return texts.get(next);
    }

    /** Scores the next message. */
    @Benchmark
    public double message() {
        scorer.score(text(), scores);
        return scores[0];
    }

    /** Takes the next message as a customer's turn with a time, which nobody answers. */
    @Benchmark
    public Conversation customerTurn() {
        conversation.add(Role.CUSTOMER, time(), null, text());
        return counted();
    }

    /** Takes the next message as a customer's turn without a time, and an answer. */
    @Benchmark
    public Conversation turnAndAnswer() {
        conversation.add(Role.CUSTOMER, text());
        conversation.add(Role.AGENT, ANSWER);
        return counted();
    }

    /** Takes the next message as a customer's turn with a time, and an answer with a time. */
    @Benchmark
    public Conversation timedTurnAndAnswer() {
        conversation.add(Role.CUSTOMER, time(), null, text());
        conversation.add(Role.AGENT, time(), null, ANSWER);
        return counted();
    }

    private Instant time() {
        now = now.plusSeconds(40);
        return now;
    }

    private Conversation counted() {
        Conversation counted = conversation;
        if (++turns == TURNS) {
            turns = 0;
            conversation = conversations.begin();
        }
        return counted;
    }

    /** Asks for the state of a conversation of twenty turns, and for what it calls for. */
    @Benchmark
    public ConversationState attention() {
        ConversationState state = long20.state();
        state.attention();
        return state;
    }
}
