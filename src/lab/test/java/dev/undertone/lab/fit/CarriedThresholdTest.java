package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedThresholdTest {
    private static final Calibration LINE = new Calibration(2, -3);

    @Test
    void scoresCloseToOne_getAsManyDigitsAsTheLabelsNeed() {
        // 1.5 scores 0.999996 now, and 1.4 0.999994: both above 0.9999
        Calibration steep = new Calibration(4, 6.43);
        Judged set = CalibrationTest.judged(new double[] {1.4, 1.5, 2}, new boolean[] {false, true, true});

        double carried = CarriedThreshold.of(0.5, List.of(set), LINE, steep).orElseThrow();

        assertThat(carried).isGreaterThan(steep.score(1.4)).isLessThanOrEqualTo(steep.score(1.5));
        assertThat(Threshold.of(carried, List.of(set), steep).f1(set, steep)).isEqualTo(1);
    }

    @Test
    void scoresThatAreAllOne_nothing() {
        Calibration saturated = new Calibration(50, 50);
        Judged set = CalibrationTest.judged(new double[] {1.4, 1.5, 2}, new boolean[] {false, true, true});

        assertThat(CarriedThreshold.of(0.5, List.of(set), LINE, saturated)).isEmpty();
    }
}
