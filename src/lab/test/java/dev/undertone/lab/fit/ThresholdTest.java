package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final Calibration LINE = new Calibration(2, -3);

    /** Scores 0.05 (ten times), 0.27, 0.5 | 0.5, 0.88 (nine times): from the left without the label, then with it. */
    private final Judged set = CalibrationTest.judged(
            new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1.5, 1.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5},
            new boolean[] {
                false, false, false, false, false, false, false, false, false, false, false, false, true, true, true,
                true, true, true, true, true, true, true
            });

    @Test
    void figures_areThoseCountedByHand() {
        Threshold half = Threshold.of(0.5, List.of(set), LINE);

        // eleven labels given, ten of them right, none missed
        assertThat(half.f1(set, LINE)).isCloseTo(2.0 * 10 / (11 + 10), within(1e-12));
        assertThat(half.falseAlarms()).isCloseTo(1.0 / 12, within(1e-12));
    }

    @Test
    void bestF1_isChosenWhereFalseAlarmsAllowIt() {
        assertThat(Threshold.choose(List.of(set), LINE, 0.1).score()).isEqualTo(0.5);
    }

    @Test
    void fewerFalseAlarms_haveTheirPriceInRecall() {
        Threshold strict = Threshold.choose(List.of(set), LINE, 0.05);

        assertThat(strict.falseAlarms()).isZero();
        assertThat(strict.f1(set, LINE)).isCloseTo(2.0 * 9 / (9 + 10), within(1e-12));
    }

    @Test
    void nothingAllowed_noLabelIsGiven() {
        Judged alike = CalibrationTest.judged(new double[] {9, 9}, new boolean[] {true, false});

        Threshold none = Threshold.choose(List.of(alike), LINE, 0.1);

        assertThat(none.score()).isEqualTo(1);
        assertThat(none.f1(alike, LINE)).isZero();
    }
}
