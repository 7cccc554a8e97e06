package dev.undertone.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AurocTest {
    private static final double[] NONE = {};

    @Test
    void areaOfLabels_isThatComputedByHand() {
        // pairs in order: 2 > 1, 3 > 1, 3 > 2; a tie: 2 and 2
        boolean[] labels = {false, true, false, true};
        double[] strengths = {1, 2, 2, 3};

        assertThat(Auroc.of(strengths, labels)).isEqualTo(3.5 / 4);
        assertThat(Auroc.of(ScoredLabels.of(new double[] {0.1, 0.2, 0.2, 0.3}, labels)
                        .counts()))
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
    void auroc_isThatComputedByHand() {
        // of six pairs three and two halves are in order
        assertThat(new Auroc(new double[] {2, 0}, new double[] {0, 1, 0}).area())
                .isEqualTo(4.0 / 6);
    }

    @Test
    void movedPositive_isLookedUpAmongAllNegatives() {
        Auroc auroc = new Auroc(new double[] {0, 0}, new double[] {0, 1});

        // from half a pair of two in order to one and a half
        assertThat(auroc.change(new double[] {0}, new double[] {1}, NONE, NONE)).isEqualTo(1.0 / 4);
    }

    @Test
    void bothSidesMoved_stayAsTheyWereToEachOther() {
        Auroc auroc = new Auroc(new double[] {0}, new double[] {0});

        assertThat(auroc.change(new double[] {0}, new double[] {3}, new double[] {0}, new double[] {3}))
                .isZero();
    }

    @Test
    void randomMoves_giveTheAreaThatIsCountedPairByPair() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            double[] positives = strengths(random, 1 + random.nextInt(12));
            double[] negatives = strengths(random, 1 + random.nextInt(12));
            double[] positivesAfter = positives.clone();
            double[] negativesAfter = negatives.clone();
            int movedPositives = move(random, positivesAfter);
            int movedNegatives = move(random, negativesAfter);

            double change = new Auroc(positives, negatives)
                    .change(
                            Arrays.copyOf(positives, movedPositives),
                            Arrays.copyOf(positivesAfter, movedPositives),
                            Arrays.copyOf(negatives, movedNegatives),
                            Arrays.copyOf(negativesAfter, movedNegatives));

            assertThat(change)
                    .isEqualTo(
                            pairByPair(positivesAfter, negativesAfter) - pairByPair(positives, negatives),
                            within(1e-12));
            assertThat(new Auroc(positives, negatives).area())
                    .isEqualTo(pairByPair(positives, negatives), within(1e-12));
        }
    }

    @Test
    void oneSidedSet_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Auroc(NONE, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Auroc.of(new double[] {1, 2}, new boolean[] {true, true}))
                .withMessageContaining("got 2 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Auroc.of(new double[] {1, 2}, new boolean[] {true}))
                .withMessageContaining("1 labels and 2 strengths");
    }

    private static double[] strengths(Random random, int count) {
        return random.ints(count, -2, 3)
                .mapToDouble(i -> i == -2 ? Double.NEGATIVE_INFINITY : i)
                .toArray();
    }

    /** Moves the first few that have a finite strength, each by its own step. */
    private static int move(Random random, double[] strengths) {
        int moved = random.nextInt(strengths.length + 1);
        for (int i = 0; i < moved; i++) {
            strengths[i] += random.nextInt(4) - 1;
        }
        return moved;
    }

    private static double pairByPair(double[] positives, double[] negatives) {
        double sum = 0;
        for (double positive : positives) {
            for (double negative : negatives) {
                sum += positive > negative ? 1 : positive == negative ? 0.5 : 0;
            }
        }
        return sum / positives.length / negatives.length;
    }
}
