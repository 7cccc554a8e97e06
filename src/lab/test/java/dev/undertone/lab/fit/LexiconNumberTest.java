package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lab.fit.LexiconNumber.Kind;
import dev.undertone.lexicon.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WEIGHT, 0.89, false, 0.9, false, 0.89
            WEIGHT, 0.89, false, 0.92, false, 0.9
            WEIGHT, 1, false, 1.13, false, 1.15
            WEIGHT, 4.9, false, 6, false, 5
            WEIGHT, 0.5, false, -0.4, false, 0.05
            WEIGHT, 0.5, false, 0.01, false, 0.05
            WEIGHT, 0.5, false, -0.4, true, -0.4
            WEIGHT, 0.5, false, -0.01, true, 0.05
            WEIGHT, -0.5, false, 0.4, false, -0.05
            FACTOR, -0.25, true, 0.2, false, 0
            FACTOR, -0.25, true, 0.2, true, 0.2
            FACTOR, -0.5, false, 0.2, false, -0.05
            FACTOR, 0.8, true, -0.2, false, 0
            FACTOR, 2.9, true, 3.4, false, 3
            FACTOR, 0.8, true, 1.02, false, 0.95
            FACTOR, 0.8, true, 1.3, false, 0.95
            FACTOR, 0.8, true, 1.3, true, 1.3
            FACTOR, 1.3, true, 0.7, false, 1.05
            FACTOR, 1.3, true, 0.99, true, 1.05
            SHARE, 0.6, false, -0.1, false, 0.05
            SHARE, 0.6, false, 1.2, false, 1.2
            QUESTION, 0.8, true, 1.4, false, 0.95
            """)
    void fittedValue_isSettledInBoundsAndOnItsSide(
            Kind kind, double hand, boolean mayVanish, double fitted, boolean allowSignChange, double settled) {
        LexiconNumber number = new LexiconNumber(kind, Dimension.FRUSTRATION, 0, hand, mayVanish);

        assertThat(number.settled(fitted, allowSignChange)).isEqualTo(settled);
    }
}
