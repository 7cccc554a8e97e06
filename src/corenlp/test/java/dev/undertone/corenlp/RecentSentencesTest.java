package dev.undertone.corenlp;

import static dev.undertone.corenlp.Judges.NEGATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentSentencesTest {
    private final AtomicInteger judged = new AtomicInteger();

    private final SentenceJudge counting = words -> {
        judged.incrementAndGet();
        return words.get(0).word().equals("Flat") ? Optional.empty() : Optional.of(NEGATIVE);
    };

    @Test
    void sameSentence_isJudgedOnce_whereverItStands() {
        CoreNlpSentimentModel model = Judges.model(counting);
        model.judge("Good day. Where is it?");
        model.judge("  Where is it? Good day. Where  is it?");

        assertThat(judged).hasValue(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "words that only join alike are two sentences, to day, today, 10",
        "a sentence without opinion is tried again, Flat., Flat., 10",
        "a cache of none remembers nothing, One., One., 0",
    })
    void twoMessages_areBothJudged(String why, String first, String second, int cache) {
        CoreNlpSentimentModel model =
                CoreNlpSentimentModel.builder().cache(cache).build(new LazyJudge(() -> counting));
        model.judge(first);
        model.judge(second);

        assertThat(judged).as(why).hasValue(2);
    }

    @Test
    void leastRecentlyUsed_isForgotten() {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder().cache(2).build(new LazyJudge(() -> counting));
        model.judge("One.");
        model.judge("Two.");
        model.judge("One.");
        model.judge("Six.");
        assertThat(judged).hasValue(3);

        model.judge("One.");
        assertThat(judged).hasValue(3);
        model.judge("Two.");
        assertThat(judged).hasValue(4);
    }
}
