package dev.undertone.benchmarks.speed.result;

import static dev.undertone.benchmarks.speed.result.Results.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.benchmarks.speed.messages.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void rounds_medianAndFarthest() {
        Series series = series(8, 10, 14, 11);

        assertThat(series.nanos()).isEqualTo(11);
        assertThat(series.error()).isEqualTo(3);
        assertThat(series.low()).isEqualTo(10);
        assertThat(series.high()).isEqualTo(14);
        assertThat(series.bytes()).isEqualTo(8);
        assertThat(series(0, 10, 20).nanos()).isEqualTo(15);
    }

    @Test
    void ratio_ofEachRoundByItself() {
        Ratio ratio = Ratio.of(series(0, 20, 30, 100), series(0, 10, 20, 40));

        assertThat(ratio).isEqualTo(new Ratio(2, 1.5, 2.5));
        assertThat(ratio.isTie()).isFalse();
        assertThat(Ratio.scaled(series(0, 10), series(0, 16), 2).value()).isEqualTo(1.25);
    }

    @Test
    void ratiosOnBothSidesOfOne_areATie() {
        assertThat(Ratio.of(series(0, 9, 11), series(0, 10, 10)).isTie()).isTrue();
        assertThat(Ratio.of(series(0, 11, 12), series(0, 10, 10)).isTie()).isFalse();
    }

    @Test
    void otherNumberOfRounds_refused() {
        assertThatThrownBy(() -> Ratio.of(series(0, 1, 2), series(0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series must have as many rounds as each other (got 2 and 1)");
        assertThatThrownBy(() -> new Series(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timing(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flatness_worstShapeBesideTheMedianAtTheSameLength() {
        Flatness flatness = Results.run(0).flatness();

        assertThat(flatness.lengths()).containsExactly(100, 1_000_000);
        assertThat(flatness.worstShape()).isEqualTo(3, within(1e-12));
        assertThat(flatness.growth(Shape.ORDINARY)).isEqualTo(1.5);
    }
}
