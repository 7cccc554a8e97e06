package dev.undertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceSentimentTest {
    private static final SentimentDistribution NEUTRAL = new SentimentDistribution(0, 0, 1, 0, 0);

    @Test
    void opinion_hasNoReason() {
        SentenceSentiment sentence = SentenceSentiment.of(0, 4, NEUTRAL);

        assertThat(sentence.hasOpinion()).isTrue();
        assertThat(sentence.noOpinion()).isEmpty();
    }

    @Test
    void noOpinion_hasReason() {
        SentenceSentiment sentence = SentenceSentiment.without(0, 4, NoOpinion.TOO_LONG);

        assertThat(sentence.hasOpinion()).isFalse();
        assertThat(sentence.noOpinion()).contains(NoOpinion.TOO_LONG);
    }

    @Test
    void bothOrNeither_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentenceSentiment(0, 4, Optional.of(NEUTRAL), Optional.of(NoOpinion.TOO_LONG)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentenceSentiment(0, 4, Optional.empty(), Optional.empty()));
    }

    @Test
    void emptySpan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SentenceSentiment.of(4, 4, NEUTRAL))
                .withMessageContaining("got 4 to 4");
    }
}
