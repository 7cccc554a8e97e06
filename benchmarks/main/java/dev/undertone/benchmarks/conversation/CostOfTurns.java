package dev.undertone.benchmarks.conversation;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import dev.undertone.benchmarks.speed.messages.Genre;
import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Prints what turns cost as a multiple of scoring their messages. Both take the same 10,000 messages by turns in one process, so that
 * what else the machine does meets both: on a busy machine the ratio is to be had from here, and times from {@link TurnBenchmark}.
 *
 * <p>{@code java -XX:+UseSerialGC -Xmx1g -cp benchmarks/target/undertone-benchmarks.jar
 * dev.undertone.benchmarks.conversation.CostOfTurns}
 */
public final class CostOfTurns {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final int TURNS = 10;
    private static final String ANSWER = "One moment, please.";
    private static final Instant BEGIN = Instant.ofEpochSecond(1_772_452_800L);

    private final ToneScorer scorer;
    private final double[] scores;
    private final ConversationScorer conversations;
    private int unused;

    private CostOfTurns(ToneAnalyzer analyzer) {
        scorer = analyzer.newScorer();
        scores = new double[analyzer.dimensions().size()];
        conversations = ConversationScorer.of(analyzer);
    }

    /** Takes nothing. */
    public static void main(String[] args) {
        CostOfTurns cost = new CostOfTurns(ToneAnalyzer.create());
        for (Genre genre : new Genre[] {Genre.TWEETS, Genre.CHAT}) {
            List<String> messages = genre.draw().messages();
            System.out.printf("%s, of %,d messages%n", genre.label(), messages.size());
            cost.print("the message alone, again", messages, () -> cost.score(messages));
            cost.print("a customer's turn with a time", messages, () -> cost.talk(messages, true, false));
            cost.print("and an agent's answer", messages, () -> cost.talk(messages, true, true));
            cost.print("both without times", messages, () -> cost.talk(messages, false, true));
        }
        if (cost.unused == 0) {
            throw new IllegalStateException("turns must count (got none)");
        }
    }

    private void print(String name, List<String> messages, Runnable turns) {
        double[] ratios = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            boolean turnsFirst = i % 2 == 0;
            long first = turnsFirst ? time(turns) : time(() -> score(messages));
            long second = turnsFirst ? time(() -> score(messages)) : time(turns);
            if (i >= 0) {
                ratios[i] = turnsFirst ? (double) first / second : (double) second / first;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "  %-32s %.3f (half of the rounds in %.3f to %.3f)%n",
                name, ratios[ROUNDS / 2], ratios[ROUNDS / 4], ratios[ROUNDS * 3 / 4]);
    }

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private void score(List<String> messages) {
        for (String message : messages) {
            scorer.score(message, scores);
            unused += scores[0] > 0 ? 1 : 0;
        }
    }

    private void talk(List<String> messages, boolean timed, boolean answered) {
        Conversation conversation = conversations.begin();
        for (int i = 0; i < messages.size(); i++) {
            if (i % TURNS == 0) {
                conversation = conversations.begin();
            }
            conversation.add(Role.CUSTOMER, timed ? time(i * 80L) : null, null, messages.get(i));
            if (answered) {
                conversation.add(Role.AGENT, timed ? time(i * 80L + 40) : null, null, ANSWER);
            }
        }
        unused += conversation.state().turns();
    }

    private static Instant time(long seconds) {
        return BEGIN.plusSeconds(seconds);
    }
}
