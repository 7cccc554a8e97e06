package dev.undertone.lab.evaluate;

import static dev.undertone.lab.evaluate.Sets.labels;
import static dev.undertone.lab.evaluate.Sets.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Figures against values computed by hand. */
class FiguresTest {
    private static final LabelCounts TIED =
            labels(scores(0.9, 0.5, 0.5), scores(0.5, 0.2, 0.1)).counts();

    @Test
    void ranking_tiesCountHalf() {
        RankingFigures figures = RankingFigures.of(TIED).orElseThrow();

        // of nine pairs 3 + 2 · (2 + ½) are in order
        assertThat(figures.auroc()).isEqualTo(8 / 9.0, within(1e-15));
        // one at precision 1, two at 3/4
        assertThat(figures.averagePrecision()).isEqualTo(2.5 / 3, within(1e-15));
        // 2·3 / (4 given + 3 with the label)
        assertThat(figures.bestF1()).isEqualTo(6 / 7.0, within(1e-15));
        assertThat(figures.bestThreshold()).isEqualTo(0.5);
    }

    @Test
    void ranking_perfectReversedAndUninformative() {
        RankingFigures perfect = of(scores(0.8, 0.7), scores(0.3, 0.1, 0.1));
        RankingFigures reversed = of(scores(0.1, 0.3), scores(0.7, 0.8, 0.9));
        RankingFigures same = of(scores(0.4), scores(0.4, 0.4, 0.4));

        assertThat(perfect).isEqualTo(new RankingFigures(1, 1, 1, 0.7));
        assertThat(reversed.auroc()).isZero();
        // the label of 0.3 comes fourth, that of 0.1 fifth
        assertThat(reversed.averagePrecision()).isEqualTo((1 / 4.0 + 2 / 5.0) / 2, within(1e-15));
        assertThat(same).isEqualTo(new RankingFigures(0.5, 0.25, 0.4, 0.4));
    }

    @Test
    void ranking_agreesWithCountingAllPairs() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            double[] positives = random.doubles(1 + random.nextInt(30))
                    .map(s -> Math.rint(s * 9) / 10)
                    .toArray();
            double[] negatives = random.doubles(1 + random.nextInt(30))
                    .map(s -> Math.rint(s * 9) / 10)
                    .toArray();
            double inOrder = 0;
            for (double positive : positives) {
                for (double negative : negatives) {
                    inOrder += positive > negative ? 1 : positive == negative ? 0.5 : 0;
                }
            }
            assertThat(of(positives, negatives).auroc())
                    .isEqualTo(inOrder / positives.length / negatives.length, within(1e-12));
        }
    }

    @Test
    void threshold_countsAndShares() {
        ThresholdFigures figures = ThresholdFigures.of(TIED, 0.5);

        assertThat(figures).isEqualTo(new ThresholdFigures(3, 1, 0, 2));
        assertThat(figures.given()).isEqualTo(4);
        assertThat(figures.precision()).hasValue(0.75);
        assertThat(figures.recall()).hasValue(1);
        assertThat(figures.f1()).hasValue(6 / 7.0);
        assertThat(ThresholdFigures.of(TIED, Math.nextUp(0.5))).isEqualTo(new ThresholdFigures(1, 0, 2, 3));
    }

    @Test
    void noLabelGiven_precisionIsNotDefined() {
        ThresholdFigures figures = ThresholdFigures.of(TIED, 0.95);

        assertThat(figures.precision()).isEmpty();
        assertThat(figures.recall()).hasValue(0);
        assertThat(figures.f1()).hasValue(0);
    }

    @Test
    void oneClass_nothingButTheCalibrationErrorIsDefined() {
        for (LabelCounts counts : new LabelCounts[] {
            labels(scores(), scores(0.75, 0.25)).counts(),
            labels(scores(0.75, 0.25), scores()).counts()
        }) {
            assertThat(RankingFigures.of(counts)).isEmpty();
            assertThat(Figure.values(counts, 0.5))
                    .containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0.5);
        }
    }

    @Test
    void values_areInTheOrderOfTheConstants() {
        // calibration: bins of 0.1, 0.2, three of 0.5 (two labels), 0.9 (one)
        assertThat(Figure.values(TIED, 0.6))
                .containsExactly(
                        scores(1, 1 / 3.0, 0.5, 6 / 7.0, 8 / 9.0, 2.5 / 3, (0.1 + 0.2 + 0.5 + 0.1) / 6), within(1e-15));
        assertThat(Figure.values())
                .containsExactly(
                        Figure.PRECISION,
                        Figure.RECALL,
                        Figure.F1,
                        Figure.BEST_F1,
                        Figure.AUROC,
                        Figure.AVERAGE_PRECISION,
                        Figure.CALIBRATION_ERROR);
        assertThat(Figure.AVERAGE_PRECISION.key()).isEqualTo("average_precision");
    }

    @Test
    void calibrationError_isTheWeightedDistanceOfScoreAndShare() {
        // the lowest bin has scores of 0.1 in sum and one label, the highest 2.9 and two
        double error = CalibrationError.of(
                labels(scores(0.05, 0.95, 0.95), scores(0.05, 1.0)).counts());

        assertThat(error).isEqualTo((0.9 + 0.9) / 5, within(1e-15));
    }

    @Test
    void calibrationError_binsIncludeTheirLowerEnd() {
        assertThat(CalibrationError.of(labels(scores(0.1), scores(0.09)).counts()))
                .isEqualTo((0.9 + 0.09) / 2, within(1e-15));
        assertThat(CalibrationError.of(labels(scores(0.1), scores(0.19)).counts()))
                .isEqualTo((1 - 0.29) / 2, within(1e-15));
    }

    @Test
    void scoresOutOfBounds_areRefused() {
        for (double score : scores(-0.1, 1.1, Double.NaN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ScoredLabels.of(scores(0.5, score), new boolean[2]))
                    .withMessage("a score must be in [0, 1] (got " + score + ")");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ScoredLabels.of(scores(), new boolean[0]));
    }

    @Test
    void negativeZero_isZero() {
        assertThat(labels(scores(-0.0), scores(0.0)).counts().scores()).isEqualTo(1);
    }

    private static RankingFigures of(double[] positives, double[] negatives) {
        return RankingFigures.of(labels(positives, negatives).counts()).orElseThrow();
    }
}
