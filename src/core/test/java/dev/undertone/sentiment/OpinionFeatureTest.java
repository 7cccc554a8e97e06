package dev.undertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpinionFeatureTest {
    /** Valences: -0.6, -0.05, 0.55. */
    private static final List<SentenceSentiment> THREE = List.of(
            SentenceSentiment.of(0, 10, new SentimentDistribution(0.4, 0.5, 0, 0.1, 0)),
            SentenceSentiment.of(11, 20, new SentimentDistribution(0, 0.2, 0.7, 0.1, 0)),
            SentenceSentiment.of(25, 30, new SentimentDistribution(0, 0.1, 0.1, 0.4, 0.4)));

    @ParameterizedTest
    @CsvSource({
        "OFFSET, 1, 0, 30",
        "MOST_NEGATIVE, 0.9, 0, 10",
        "VERY_NEGATIVE, 0.4, 0, 10",
        "LAST_NEGATIVE, 0.1, 25, 30",
        "NEGATIVE_SHARE, 0.666667, 0, 30",
        "NEGATIVE_SUM, 0.4, 0, 30",
        "MOST_POSITIVE, 0.8, 25, 30",
        "LAST_POSITIVE, 0.8, 25, 30",
        "POSITIVE_SUM, 0.333333, 0, 30",
        "MEAN_VALENCE, -0.033333, 0, 30",
        "LOWEST_VALENCE, -0.6, 0, 10",
    })
    void value_isAsComputedByHand(OpinionFeature feature, double value, int begin, int end) {
        assertThat(feature.of(THREE)).isCloseTo(value, within(1e-6));
        assertThat(feature.span(THREE)).containsExactly(begin, end);
    }

    @Test
    void sums_endAtThreeSentences() {
        SentenceSentiment bad = SentenceSentiment.of(0, 1, new SentimentDistribution(1, 0, 0, 0, 0));

        assertThat(OpinionFeature.NEGATIVE_SUM.of(List.of(bad, bad, bad, bad))).isEqualTo(1);
    }

    @Test
    void firstOfEqualSentences_decides() {
        SentimentDistribution bad = new SentimentDistribution(0, 1, 0, 0, 0);

        assertThat(OpinionFeature.MOST_NEGATIVE.span(
                        List.of(SentenceSentiment.of(0, 3, bad), SentenceSentiment.of(4, 9, bad))))
                .containsExactly(0, 3);
    }

    @ParameterizedTest
    @EnumSource
    void value_isWithinItsBounds(OpinionFeature feature) {
        assertThat(feature.of(THREE)).isBetween(feature.least(), feature.most());
    }

    @Test
    void noSentence_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpinionFeature.MOST_NEGATIVE.of(List.of()))
                .withMessage("there must be a sentence with an opinion (got none)");
    }
}
