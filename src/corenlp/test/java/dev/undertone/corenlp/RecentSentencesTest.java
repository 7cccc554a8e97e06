package dev.undertone.corenlp;

import static dev.undertone.corenlp.Judges.NEGATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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

    @Test
    void wordsThatOnlyJoinAlike_areDifferent() {
        CoreNlpSentimentModel model = Judges.model(counting);
        model.judge("to day");
        model.judge("today");

        assertThat(judged).hasValue(2);
    }

    @Test
    void sentenceWithoutOpinion_isTriedAgain() {
        CoreNlpSentimentModel model = Judges.model(counting);
        model.judge("Flat.");
        model.judge("Flat.");

        assertThat(judged).hasValue(2);
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

    @Test
    void cacheOfNone_remembersNothing() {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder().cache(0).build(new LazyJudge(() -> counting));
        model.judge("One.");
        model.judge("One.");

        assertThat(judged).hasValue(2);
    }
}
