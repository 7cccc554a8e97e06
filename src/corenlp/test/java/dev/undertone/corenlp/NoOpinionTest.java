package dev.undertone.corenlp;

import static dev.undertone.corenlp.Judges.NEGATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every failure costs the opinion on what failed, and says why. */
@Timeout(30)
class NoOpinionTest {
    @ParameterizedTest
    @CsvSource({
        "MEMORY, OUT_OF_MEMORY",
        "STACK, FAILED",
        "ASSERTION, FAILED",
        "EXCEPTION, FAILED",
        "FLAT, NOT_PARSED",
    })
    void failureInOneSentence_costsOnlyThatOne(String word, NoOpinion reason) {
        String message = "I was here. The %s went. I was there.".formatted(word);
        int end = message.indexOf(" I was there");

        assertThat(Judges.model(Judges::stumbling).judge(message))
                .containsExactly(
                        SentenceSentiment.of(0, 11, NEGATIVE),
                        SentenceSentiment.without(12, end, reason),
                        SentenceSentiment.of(end + 1, message.length(), NEGATIVE));
    }

    @Test
    void memoryThatEndsWhereTheCallerWaits_costsOnlyTheOpinion() {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .deadline(Duration.ofMillis(300))
                .build(new LazyJudge(() -> Judges::outOfMemoryForTheCaller));

        assertThat(model.judge("I was here. I was there."))
                .containsExactly(SentenceSentiment.without(0, 24, NoOpinion.OUT_OF_MEMORY));
    }

    @Test
    void deadline_endsTheMessage_andKeepsWhatWasJudged() {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .deadline(Duration.ofMillis(500))
                .concurrency(1)
                .build(new LazyJudge(() -> Judges::stumbling));
        String message = "I was here. The SLEEP came. I was there.";

        assertThat(model.judge(message))
                .containsExactly(
                        SentenceSentiment.of(0, 11, NEGATIVE),
                        SentenceSentiment.without(12, 27, NoOpinion.OUT_OF_TIME),
                        SentenceSentiment.without(28, 40, NoOpinion.OUT_OF_TIME));
        // The one thread was woken up, and its interruption is forgotten.
        assertThat(model.judge("I was back.")).containsExactly(SentenceSentiment.of(0, 11, NEGATIVE));
    }

    @Test
    void placeThatIsTaken_isBusy_untilTheWorkEnds() {
        CountDownLatch latch = new CountDownLatch(1);
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .deadline(Duration.ofMillis(300))
                .concurrency(1)
                .build(new LazyJudge(() -> words -> Judges.deaf(latch)));

        assertThat(model.judge("One.")).containsExactly(SentenceSentiment.without(0, 4, NoOpinion.OUT_OF_TIME));
        assertThat(model.judge("Two.")).containsExactly(SentenceSentiment.without(0, 4, NoOpinion.BUSY));
        latch.countDown();
        assertThat(model.judge("Six.")).containsExactly(SentenceSentiment.of(0, 4, NEGATIVE));
    }

    @Test
    void sentenceOverTheLimit_isTooLong_andOthersAreNot() {
        CoreNlpSentimentModel model =
                CoreNlpSentimentModel.builder().maxSentenceWords(5).build(new LazyJudge(() -> Judges::stumbling));

        assertThat(model.judge("One two three four. One two three four five."))
                .containsExactly(
                        SentenceSentiment.of(0, 19, NEGATIVE), SentenceSentiment.without(20, 44, NoOpinion.TOO_LONG));
    }

    @Test
    void messageOverTheLimit_isTooLong() {
        CoreNlpSentimentModel model =
                CoreNlpSentimentModel.builder().maxMessageLength(10).build(new LazyJudge(() -> Judges::stumbling));

        assertThat(model.judge("0123456789")).containsExactly(SentenceSentiment.of(0, 10, NEGATIVE));
        assertThat(model.judge("0123456789a")).containsExactly(SentenceSentiment.without(0, 11, NoOpinion.TOO_LONG));
    }

    @Test
    void modelThatDoesNotLoad_isSaidWithEachMessage() {
        CoreNlpSentimentModel broken = CoreNlpSentimentModel.builder().build(new LazyJudge(() -> {
            throw new IllegalStateException("as asked");
        }));
        CoreNlpSentimentModel large = CoreNlpSentimentModel.builder().build(new LazyJudge(() -> {
            throw new OutOfMemoryError("as asked");
        }));

        assertThat(broken.judge("One.")).containsExactly(SentenceSentiment.without(0, 4, NoOpinion.NOT_LOADED));
        assertThat(large.judge("One.")).containsExactly(SentenceSentiment.without(0, 4, NoOpinion.OUT_OF_MEMORY));
    }

    @Test
    void loadingThatTakesLonger_isOutOfTime_andGoesOn() {
        CountDownLatch latch = new CountDownLatch(1);
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .deadline(Duration.ofMillis(300))
                .build(new LazyJudge(() -> {
                    Judges.deaf(latch);
                    return Judges::stumbling;
                }));

        assertThat(model.judge("One.")).containsExactly(SentenceSentiment.without(0, 4, NoOpinion.OUT_OF_TIME));
        latch.countDown();
        model.load();
        assertThat(model.judge("One.")).containsExactly(SentenceSentiment.of(0, 4, NEGATIVE));
    }

    @Test
    void interruptedCaller_getsAnswerAndStaysInterrupted() throws Exception {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .deadline(Duration.ofSeconds(20))
                .build(new LazyJudge(() -> Judges::stumbling));
        model.load();
        ExecutorService caller = Executors.newSingleThreadExecutor();
        try {
            Future<List<SentenceSentiment>> answer = caller.submit(() -> {
                Thread.currentThread().interrupt();
                List<SentenceSentiment> sentences = model.judge("The SLEEP came.");
                assertThat(Thread.interrupted()).isTrue();
                return sentences;
            });

            assertThat(answer.get(10, TimeUnit.SECONDS))
                    .containsExactly(SentenceSentiment.without(0, 15, NoOpinion.OUT_OF_TIME));
        } finally {
            caller.shutdownNow();
        }
    }

    @Test
    void blankMessage_hasNoSentences() {
        assertThat(Judges.model(Judges::stumbling).judge("")).isEmpty();
        assertThat(Judges.model(Judges::stumbling).judge(" \n\t\u00a0")).isEmpty();
    }
}
