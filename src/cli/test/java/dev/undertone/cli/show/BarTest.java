package dev.undertone.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {

    @ParameterizedTest
    @CsvSource({"0, '     '", "1, █████", "0.5, '██▌  '", "0.025, '▏    '", "0.99, '█████'", "0.2, '█    '"})
    void score_drawnInEighths(double score, String bar) {
        assertThat(Bar.of(score, 5)).isEqualTo(bar);
    }
}
