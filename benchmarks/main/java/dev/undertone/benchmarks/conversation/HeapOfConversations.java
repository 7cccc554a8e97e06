package dev.undertone.benchmarks.conversation;

import dev.undertone.ToneAnalyzer;
import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how many megabytes 100,000 conversations of so many turns take on the heap, and the bytes of one. Wants the serial
 * collector, after whose full collection the used heap is what is alive:
 *
 * <p>{@code java -XX:+UseSerialGC -Xmx1g -cp benchmarks/target/undertone-benchmarks.jar
 * dev.undertone.benchmarks.conversation.HeapOfConversations}
 */
public final class HeapOfConversations {
    private static final int CONVERSATIONS = 100_000;

    private HeapOfConversations() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        ConversationScorer scorer = ConversationScorer.of(ToneAnalyzer.create());
        for (int turns : new int[] {2, 8, 40}) {
            long before = used();
            List<Conversation> conversations = new ArrayList<>(CONVERSATIONS);
            for (int i = 0; i < CONVERSATIONS; i++) {
                conversations.add(conversation(scorer, turns, i));
            }
            long bytes = used() - before;
            System.out.printf(
                    "%,d conversations of %d turns: %.1f MB, %d bytes each%n",
                    conversations.size(), turns, bytes / 1e6, bytes / CONVERSATIONS);
        }
    }

    private static Conversation conversation(ConversationScorer scorer, int turns, int number) {
        Conversation conversation = scorer.begin();
        for (int turn = 0; turn < turns; turn++) {
            Instant time = Instant.ofEpochSecond(1_772_452_800L + number + turn * 40L);
            if (turn % 2 == 1) {
                conversation.add(Role.AGENT, time, null, "One moment, please.");
            } else {
                conversation.add(Role.CUSTOMER, time, null, "Third time I ask, this is ridiculous " + turn);
            }
        }
        return conversation;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
