package dev.undertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentimentDistributionTest {
    @Test
    void valence_isExpectedValue() {
        SentimentDistribution distribution = new SentimentDistribution(0.1, 0.4, 0.2, 0.1, 0.2);

        // -0.1 - 0.2 + 0 + 0.05 + 0.2
        assertThat(distribution.valence()).isCloseTo(-0.05, within(1e-12));
    }

    @Test
    void valence_ofCertainty_isAtTheEnd() {
        assertThat(new SentimentDistribution(1, 0, 0, 0, 0).valence()).isEqualTo(-1);
        assertThat(new SentimentDistribution(0, 0, 0, 0, 1).valence()).isEqualTo(1);
    }

    @Test
    void probabilitiesThatDoNotAddUp_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentimentDistribution(0.2, 0.2, 0.2, 0.2, 0.1))
                .withMessageContaining("add up to 1");
    }

    @Test
    void probabilityOutsideUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SentimentDistribution(-0.5, 1.5, 0, 0, 0))
                .withMessageContaining("got -0.5");
        assertThatIllegalArgumentException().isThrownBy(() -> new SentimentDistribution(Double.NaN, 1, 0, 0, 0));
    }
}
