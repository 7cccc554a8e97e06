package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a message has a cue of a category, told alike by a scorer and by a report. */
class HasCategoryTest {
    private static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brilliant, I will try that | pending | true",
                "Third time I ask about my parcel | repetition | true",
                "Third time I ask about my parcel | pending | false",
            })
    void category_isThereOrNot(String message, String category, boolean expected) {
        ToneScorer scorer = ANALYZER.newScorer();
        scorer.score(message, new double[3]);

        assertThat(ANALYZER.analyze(message).hasCategory(category)).isEqualTo(expected);
        assertThat(scorer.hasCategory(category)).isEqualTo(expected);
    }

    @Test
    void messageThatIsNotScored_hasNone() {
        ToneScorer scorer = ANALYZER.newScorer();
        double[] scores = new double[3];
        scorer.score("Third time I ask about my parcel", scores);
        assertThat(scorer.hasCategory("repetition")).isTrue();
        scorer.score("", scores);
        assertThat(scorer.hasCategory("repetition")).isFalse();
    }

    @Test
    void categoriesAskedForByTurns_areToldApart() {
        ToneScorer scorer = ANALYZER.newScorer();
        scorer.score("Third time I ask about my parcel", new double[3]);
        assertThat(scorer.hasCategory("pending")).isFalse();
        assertThat(scorer.hasCategory("repetition")).isTrue();
        assertThat(scorer.hasCategory("no such category")).isFalse();
        assertThat(scorer.hasCategory("repetition")).isTrue();
    }
}
