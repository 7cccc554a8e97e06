package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AurocTest {

    @Test
    void pairsCountedByHand_tieCountsHalf() {
        // pairs (positive, negative): 2>1, 2=2, 3>1, 3>2
        assertThat(Auroc.of(new double[] {1, 2, 2, 3}, new boolean[] {false, true, false, true}))
                .isEqualTo(3.5 / 4);
    }

    @Test
    void perfectOrder_isOne_reversed_isZero_constant_isHalf() {
        boolean[] labels = {false, false, true};
        assertThat(Auroc.of(new double[] {-1, 0, 5}, labels)).isEqualTo(1);
        assertThat(Auroc.of(new double[] {1, 2, 0}, labels)).isZero();
        assertThat(Auroc.of(new double[] {7, 7, 7}, labels)).isEqualTo(0.5);
    }

    @Test
    void oneClassOnly_isRefused() {
        assertThatThrownBy(() -> Auroc.of(new double[] {1, 2}, new boolean[] {true, true}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 positive");
    }
}
