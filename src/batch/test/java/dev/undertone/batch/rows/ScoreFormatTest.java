package dev.undertone.batch.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.93, 0.93",
        "0.12345, 0.1235",
        "0.00004, 0.0",
        "0.00006, 0.0001",
        "0.0101, 0.0101",
        "0.99999, 1.0"
    })
    void score_roundedToFourDecimals(double score, String text) {
        assertThat(ScoreFormat.format(score)).isEqualTo(text);
    }

    @Test
    void anyScore_readsBackWithinHalfAUnit() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double score = random.nextDouble();
            assertThat(Math.abs(Double.parseDouble(ScoreFormat.format(score)) - score))
                    .isLessThanOrEqualTo(0.00005001);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY})
    void noScore_refused(double number) {
        assertThatThrownBy(() -> ScoreFormat.format(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
