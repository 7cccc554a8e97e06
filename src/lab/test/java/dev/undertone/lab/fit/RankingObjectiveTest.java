package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingObjectiveTest {

    @Test
    void valueOfOneMessage_isTheOneComputedByHand() {
        // one message with the label and a cue of weight 2, one silent message without; each counts for 1 (mass 2)
        SetCues set = new SetCues(new boolean[] {true}, 0, 1, List.of(new CueRow(0, 0.5, new int[] {0})));
        RankingObjective objective = new RankingObjective(List.of(set), new double[] {2}, new double[] {0.5});
        double[] gradient = new double[3];

        // weight 2 + 1 * 0.5 = 2.5, strength 1.25, slope 1, intercept 0
        double value = objective.value(new double[] {1, 0, 0}, gradient);

        double byHand = Math.log(1 + Math.exp(-1.25)) + Math.log(2) + 0.5;
        assertThat(value).isCloseTo(byHand, within(1e-12));
        double error = 1 / (1 + Math.exp(-1.25)) - 1;
        assertThat(gradient[0]).isCloseTo(1 + error * 0.5 * 0.5, within(1e-12));
        assertThat(gradient[1]).isCloseTo(error * 1.25, within(1e-12));
        assertThat(gradient[2]).isCloseTo(error + 0.5, within(1e-12));
    }

    @Test
    void gradient_isThatOfSmallSteps() {
        Random random = new Random(7);
        List<SetCues> sets = List.of(drawn(random), drawn(random), drawn(random));
        double[] hand = {1.5, 0.7, -0.4, -0.5, 1.3, 0.6};
        double[] deviations = {0.3, 0.2, 0.4, 0.1, 0, 0.3};
        RankingObjective objective = new RankingObjective(sets, hand, deviations);
        double[] at = objective.start(hand);
        assertThat(at)
                .as("five free numbers, a slope and an intercept for each set")
                .hasSize(5 + 6);
        for (int i = 0; i < at.length; i++) {
            at[i] = random.nextGaussian();
        }
        double[] gradient = new double[at.length];
        objective.value(at, gradient);

        double step = 1e-5;
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double slope = (objective.value(up, new double[at.length]) - objective.value(down, new double[at.length]))
                    / (2 * step);
            assertThat(gradient[i]).as("variable " + i).isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void masses_areTheHarmonicMeanTwiceAndBounded() {
        assertThat(new SetCues(new boolean[0], 30, 60, List.of()).mass()).isCloseTo(80, within(1e-9));
        assertThat(new SetCues(new boolean[0], 9000, 90000, List.of()).mass()).isEqualTo(SetCues.MOST_MASS);
    }

    @Test
    void numberInNoMessage_isNotFree() {
        SetCues set = new SetCues(new boolean[] {true}, 0, 1, List.of(new CueRow(0, 1, new int[] {1})));
        RankingObjective objective = new RankingObjective(List.of(set), new double[] {2, 3}, new double[] {1, 1});

        double[] start = objective.start(new double[] {2, 4});

        assertThat(start).containsExactly(1, 0, 0);
        assertThat(objective.values(new double[] {0.5, 0, 0}, new double[] {2.2, 4}))
                .containsExactly(2.2, 3.5);
    }

    private static SetCues drawn(Random random) {
        boolean[] labels = new boolean[40];
        List<CueRow> rows = new ArrayList<>();
        for (int m = 0; m < labels.length; m++) {
            labels[m] = random.nextBoolean();
            for (int row = 0; row <= random.nextInt(3); row++) {
                int[] numbers = {random.nextInt(3), 3 + random.nextInt(3), 3 + random.nextInt(3)};
                rows.add(new CueRow(m, 0.5 + random.nextDouble(), Arrays.copyOf(numbers, random.nextInt(4))));
            }
        }
        return new SetCues(labels, random.nextInt(20), random.nextInt(50), rows);
    }
}
