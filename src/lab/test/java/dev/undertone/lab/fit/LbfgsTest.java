package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {

    @Test
    void rosenbrocksValley_isFollowedToItsEnd() {
        Lbfgs.Smooth valley = (x, gradient) -> {
            double bend = x[1] - x[0] * x[0];
            gradient[0] = -400 * x[0] * bend - 2 * (1 - x[0]);
            gradient[1] = 200 * bend;
            return 100 * bend * bend + (1 - x[0]) * (1 - x[0]);
        };

        double[] least = Lbfgs.minimise(valley, new double[] {-1.2, 1});

        assertThat(least[0]).isCloseTo(1, within(1e-4));
        assertThat(least[1]).isCloseTo(1, within(1e-4));
    }

    @Test
    void bowlOfManyVariables_endsAtItsBottom() {
        Lbfgs.Smooth bowl = (x, gradient) -> {
            double value = 0;
            for (int i = 0; i < x.length; i++) {
                double away = x[i] - i;
                gradient[i] = 2 * (i + 1) * away;
                value += (i + 1) * away * away;
            }
            return value;
        };

        double[] least = Lbfgs.minimise(bowl, new double[50]);

        for (int i = 0; i < least.length; i++) {
            assertThat(least[i]).isCloseTo(i, within(1e-3));
        }
    }

    @Test
    void startAtTheMinimum_staysThere() {
        Lbfgs.Smooth bowl = (x, gradient) -> {
            gradient[0] = 2 * x[0];
            return x[0] * x[0];
        };

        assertThat(Lbfgs.minimise(bowl, new double[1])).containsExactly(0);
    }
}
