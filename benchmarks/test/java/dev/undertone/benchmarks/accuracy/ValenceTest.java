package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import org.junit.jupiter.api.Test;

class ValenceTest {

    @Test
    void bad_isFrustration() {
        assertThat(Valence.verdicts(-0.5, -2))
                .containsEntry(Dimension.FRUSTRATION, new Verdict(0.75, true))
                .containsEntry(Dimension.SATISFACTION, new Verdict(0.25, false))
                .hasSize(2);
    }

    @Test
    void good_isSatisfaction() {
        assertThat(Valence.verdicts(1, 1))
                .containsEntry(Dimension.FRUSTRATION, new Verdict(0, false))
                .containsEntry(Dimension.SATISFACTION, new Verdict(1, true));
    }

    @Test
    void neither_hasNoLabelWhateverTheScore() {
        assertThat(Valence.verdicts(0.04, 0).values()).noneMatch(Verdict::label);
    }

    @Test
    void roundedBeyondTheScale_cutOff() {
        assertThat(Valence.verdicts(1.0000001, 1)).containsEntry(Dimension.SATISFACTION, new Verdict(1, true));
    }
}
