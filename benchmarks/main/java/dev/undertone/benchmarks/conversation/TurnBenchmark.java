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
 * A customer's turn beside the mere scoring of its message. Conversations have twenty turns, every other one an agent's, which is
 * added but not counted as an operation's message.
 *
 * <p>{@code java -cp benchmarks/target/undertone-benchmarks.jar org.openjdk.jmh.Main TurnBenchmark -prof gc}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class TurnBenchmark {
    private static final int TURNS = 10;

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

    /** Takes the next message as a customer's turn without a time. */
    @Benchmark
    public Conversation turn() {
        conversation.add(Role.CUSTOMER, text());
        answer();
        return conversation;
    }

    /** Takes the next message as a customer's turn with a time, which has to be told from duplicates. */
    @Benchmark
    public Conversation timedTurn() {
        now = now.plusSeconds(40);
        conversation.add(Role.CUSTOMER, now, null, text());
        answer();
        return conversation;
    }

    private void answer() {
        conversation.add(Role.AGENT, "One moment, please.");
        if (++turns == TURNS) {
            turns = 0;
            conversation = conversations.begin();
        }
    }

    /** Asks for the state of a conversation of twenty turns, and for what it calls for. */
    @Benchmark
    public ConversationState attention() {
        ConversationState state = long20.state();
        state.attention();
        return state;
    }
}
