package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.sentiment.SentenceSentiment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
    private static final int CALLERS = 16;

    @Test
    void bound_isNeverExceeded_andEverybodyGetsATurn() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .concurrency(3)
                .cache(0)
                .deadline(Duration.ofSeconds(50))
                .build(new LazyJudge(() -> words -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    pause();
                    now.decrementAndGet();
                    return Optional.of(Judges.NEGATIVE);
                }));
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<List<SentenceSentiment>>> answers = new ArrayList<>();
            for (int i = 0; i < 10 * CALLERS; i++) {
                answers.add(callers.submit(() -> model.judge("One.")));
            }
            for (Future<List<SentenceSentiment>> answer : answers) {
                assertThat(answer.get()).containsExactly(SentenceSentiment.of(0, 4, Judges.NEGATIVE));
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(most.get()).isBetween(2, 3);
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
