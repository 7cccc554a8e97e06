package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void loss_isTheOneComputedByHand() {
        Judged set = judged(new double[] {1, 0, 0}, new boolean[] {true, false, false});
        Calibration calibration = new Calibration(2, -1);

        // with the label: score of 2 * 1 - 1; without: score of -1, twice; both kinds count half
        double byHand = 0.5 * Math.log(1 + Math.exp(-1)) + 0.5 * Math.log(1 + Math.exp(-1));
        assertThat(calibration.loss(set, 0.5)).isCloseTo(byHand, within(1e-12));
        assertThat(calibration.score(0)).isCloseTo(1 / (1 + Math.E), within(1e-12));
    }

    @Test
    void labelsDrawnFromALine_giveTheLineBack() {
        Judged set = drawn(3, 20_000, 1.5, -2);

        Calibration fitted = Calibration.fit(List.of(set), 0.5);

        // balancing moves the intercept by the odds of the labels, and asking for the true share moves it back
        double share = (double) set.positives() / set.size();
        assertThat(fitted.slope()).isCloseTo(1.5, within(0.1));
        assertThat(Calibration.fit(List.of(set), share).intercept()).isCloseTo(-2, within(0.1));
    }

    @Test
    void largeSet_countsNoMoreThanASmallOne() {
        Judged small = drawn(5, 400, 1, 0);
        Judged large = drawn(6, 400, 3, -1);
        Judged larger = judged(repeated(large.strengths, 20), repeated(large.labels, 20));

        Calibration even = Calibration.fit(List.of(small, large), 0.5);
        Calibration uneven = Calibration.fit(List.of(small, larger), 0.5);

        // Platt's targets come a little nearer to 0 and 1 with more messages; nothing else may change
        assertThat(uneven.slope()).isCloseTo(even.slope(), within(0.1));
        assertThat(uneven.intercept()).isCloseTo(even.intercept(), within(0.1));
    }

    @Test
    void outOfTheFormatsBounds_isRefused() {
        assertThatThrownBy(() -> new Calibration(0, 1)).hasMessageContaining("got 0.0");
        assertThatThrownBy(() -> new Calibration(1, 101)).hasMessageContaining("101.0");
    }

    static Judged judged(double[] strengths, boolean[] labels) {
        boolean[] calm = new boolean[labels.length];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = !labels[i];
        }
        return new Judged("invented", strengths, labels, calm);
    }

    private static Judged drawn(long seed, int size, double slope, double intercept) {
        Random random = new Random(seed);
        double[] strengths = new double[size];
        boolean[] labels = new boolean[size];
        for (int i = 0; i < size; i++) {
            strengths[i] = 3 * random.nextDouble();
            labels[i] = random.nextDouble() < Logistic.of(slope * strengths[i] + intercept);
        }
        return judged(strengths, labels);
    }

    private static double[] repeated(double[] values, int times) {
        double[] all = new double[values.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[i % values.length];
        }
        return all;
    }

    private static boolean[] repeated(boolean[] values, int times) {
        boolean[] all = new boolean[values.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = values[i % values.length];
        }
        return all;
    }
}
