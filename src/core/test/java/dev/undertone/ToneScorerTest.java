package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ToneScorerTest {
    private final ToneAnalyzer analyzer = ToneAnalyzer.create();
    private final double[] scores = new double[analyzer.dimensions().size()];

    @Test
    void warmScorer_allocatesNothing() {
        List<String> messages = messages();
        List<byte[]> utf8 = messages.stream()
                .map(message -> message.getBytes(StandardCharsets.UTF_8))
                .toList();
        ToneScorer scorer = analyzer.newScorer();
        scoreAll(scorer, messages, utf8);
        scoreAll(scorer, messages, utf8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        threads.getThreadAllocatedBytes(thread);
        long before = threads.getThreadAllocatedBytes(thread);
        scoreAll(scorer, messages, utf8);
        long allocated = threads.getThreadAllocatedBytes(thread) - before;
        // reading the counter and walking the lists takes a few hundred bytes for all 4,000 calls together
        assertThat(allocated).isLessThan(2L * messages.size());
    }

    private void scoreAll(ToneScorer scorer, List<String> messages, List<byte[]> utf8) {
        for (int i = 0; i < messages.size(); i++) {
            scorer.score(messages.get(i), scores);
            scorer.score(utf8.get(i), 0, utf8.get(i).length, scores);
        }
    }

    private static List<String> messages() {
        RandomMessages random = new RandomMessages(new Random(7));
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            messages.add(random.next());
        }
        messages.add(
                "Third time I ask. My flight leaves in an hour &amp; nobody answers\u2026 I'm sooooo angry!! \uD83D\uDE21");
        return messages;
    }

    @Test
    void scorersOnManyThreads_agreeWithOne() throws Exception {
        List<String> messages = messages();
        List<double[]> expected = scoreWith(analyzer.newScorer(), messages);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<double[]>>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> scoreWith(analyzer.newScorer(), messages)));
            }
            for (Future<List<double[]>> result : results) {
                assertThat(result.get()).usingRecursiveComparison().isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<double[]> scoreWith(ToneScorer scorer, List<String> messages) {
        List<double[]> all = new ArrayList<>();
        for (String message : messages) {
            double[] one = new double[scorer.dimensions().size()];
            scorer.score(message, one);
            all.add(one);
        }
        return all;
    }

    @Test
    void badArguments_areRefusedWithTheirValue() {
        ToneScorer scorer = analyzer.newScorer();
        assertThatThrownBy(() -> scorer.score((CharSequence) null, scores))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("message must not be null");
        assertThatThrownBy(() -> scorer.score("hello", new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(got 1)");
        assertThatThrownBy(() -> scorer.score(new byte[4], 2, 3, scores)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> scorer.score(new char[4], -1, 3, scores))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void messageOverTheLimit_isNotScored() {
        ToneScorer scorer = ToneAnalyzer.builder().maxLength(10).build().newScorer();
        assertThat(scorer.score("terrible!!", scores)).isEqualTo(Outcome.SCORED);
        assertThat(scorer.score("terrible!!!", scores)).isEqualTo(Outcome.TOO_LONG);
        assertThat(scores).containsOnly(0);
        byte[] utf8 = "terrible!!!".getBytes(StandardCharsets.UTF_8);
        assertThat(scorer.score(utf8, 0, utf8.length, scores)).isEqualTo(Outcome.TOO_LONG);
    }
}
