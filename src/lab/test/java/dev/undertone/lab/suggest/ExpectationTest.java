package dev.undertone.lab.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    @Test
    void oneStrength_isExpectedToHaveTheShareOfLabels() {
        double[] shares = Expectation.shares(new double[4], new boolean[] {true, false, false, false}, 2);

        assertThat(shares).containsOnly(new double[] {0.25}, within(1e-9));
    }

    @Test
    void largeSet_givesBackTheLineThatDrewIt() {
        Random random = new Random(3);
        double[] strengths = random.doubles(20_000, -2, 2).toArray();
        boolean[] labels = new boolean[strengths.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-(0.7 * strengths[i] - 1)));
        }

        double[] shares = Expectation.shares(strengths, labels, 2);

        for (int i = 0; i < labels.length; i += 997) {
            assertThat(shares[i]).isEqualTo(1 / (1 + Math.exp(-(0.7 * strengths[i] - 1))), within(0.02));
        }
    }

    @Test
    void sharesOfAnySet_addUpToItsLabels() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            int size = 2 + random.nextInt(40);
            double[] strengths = random.doubles(size, -8, 8).toArray();
            boolean[] labels = new boolean[size];
            int with = 0;
            for (int i = 0; i < size; i++) {
                strengths[i] = random.nextInt(9) == 0 ? Double.NEGATIVE_INFINITY : strengths[i];
                labels[i] = random.nextBoolean();
                with += labels[i] ? 1 : 0;
            }

            double[] shares = Expectation.shares(strengths, labels, 2);

            assertThat(Arrays.stream(shares).sum()).isEqualTo(with, within(1e-6));
            assertThat(Arrays.stream(shares).boxed()).allMatch(share -> share >= 0 && share <= 1);
        }
    }

    @Test
    void smallSetThatStrengthsPart_isStillTaughtSomething() {
        double[] strengths = {0.1, 0.1, 0.1, 0, 0, 0};
        boolean[] labels = {true, true, true, false, false, false};

        double[] shares = Expectation.shares(strengths, labels, 2);

        // a hundredth of a hint is no reason to be sure: the slope is held near that of the lexicon
        assertThat(shares[0]).isBetween(0.5, 0.6);
        assertThat(shares[5]).isBetween(0.4, 0.5);
    }

    @Test
    void messagesThatAreNotScored_areTakenByThemselves() {
        double none = Double.NEGATIVE_INFINITY;
        double[] shares =
                Expectation.shares(new double[] {none, none, 0, 0}, new boolean[] {true, false, false, false}, 2);

        assertThat(shares).containsExactly(0.5, 0.5, 0, 0);
    }
}
