package dev.undertone.lab.evaluate;

import static dev.undertone.lab.evaluate.Sets.scored;
import static dev.undertone.lab.evaluate.Sets.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final EvaluationOptions OPTIONS = new EvaluationOptions(500, 5);

    @Test
    void pValue_isTheShareAsFarFromTheObservedAsThatFromZero() {
        // distances 0, ¼, ¼, ⅛ from the observed ¼; the fifth is not defined
        Resamples resamples = new Resamples(scores(0.25, 0.5, 0, 0.375, Double.NaN));

        assertThat(PairedTest.pValue(0.25, resamples)).hasValue((2 + 1) / 5.0);
        assertThat(PairedTest.pValue(0.25, new Resamples(scores(Double.NaN)))).isEmpty();
    }

    @Test
    void identicalLexicons_differInNothing() {
        Evaluation one = Evaluation.of(random("set", 1, 1), OPTIONS);

        Comparison comparison =
                Comparison.of(one, Evaluation.of(random("set", 1, 1), OPTIONS)).get(0);

        assertThat(comparison.changes()).isEqualTo(LabelChanges.NONE);
        assertThat(comparison.differences()).containsOnlyKeys(Figure.values());
        comparison.differences().values().forEach(difference -> {
            assertThat(difference.estimate()).isEqualTo(new Estimate(0, new Interval(0, 0)));
            assertThat(difference.p()).hasValue(1);
        });
    }

    @Test
    void muchBetterLexicon_isToldFromChance() {
        Comparison comparison = Comparison.of(
                        Evaluation.of(random("set", 1, 2), OPTIONS), Evaluation.of(random("set", 1, 0.5), OPTIONS))
                .get(0);

        Difference auroc = comparison.differences().get(Figure.AUROC);
        assertThat(auroc.estimate().value()).isGreaterThan(0.15);
        assertThat(auroc.estimate().interval().low()).isPositive();
        assertThat(auroc.p()).hasValue(1 / 501.0);
    }

    @Test
    void otherWayRound_sameTestAndOppositeDifference() {
        Evaluation better = Evaluation.of(random("set", 1, 1), OPTIONS);
        Evaluation worse = Evaluation.of(random("set", 2, 0.9), OPTIONS);

        Comparison there = Comparison.of(better, worse).get(0);
        Comparison back = Comparison.of(worse, better).get(0);

        for (Figure figure : Figure.values()) {
            Difference difference = there.differences().get(figure);
            assertThat(back.differences().get(figure).p()).isEqualTo(difference.p());
            assertThat(back.differences().get(figure).estimate().value())
                    .isEqualTo(-difference.estimate().value());
        }
        assertThat(there.differences().get(Figure.F1).p().orElseThrow()).isBetween(0.01, 0.99);
    }

    @Test
    void equallyGoodLexicons_getSmallPValuesAsSeldomAsTheySay() {
        int small = 0;
        for (int set = 0; set < 200; set++) {
            Evaluation one = Evaluation.of(random("set", 2L * set, 1), new EvaluationOptions(200, set));
            Evaluation other = Evaluation.of(random("set", 2L * set + 1, 1), new EvaluationOptions(200, set));
            double p = Comparison.of(one, other)
                    .get(0)
                    .differences()
                    .get(Figure.AUROC)
                    .p()
                    .orElseThrow();
            small += p <= 0.1 ? 1 : 0;
        }
        assertThat(small / 200.0).isBetween(0.04, 0.16);
    }

    @Test
    void labelsGainedAndLost_areCountedByWhoIsRight() {
        ScoredSet baseline = scored("set", scores(0.9, 0.1, 0.1, 0.9), scores(0.9, 0.9, 0.1, 0.1));
        ScoredSet evaluated = scored("set", scores(0.9, 0.8, 0.8, 0.1), scores(0.1, 0.9, 0.5, 0.4));

        Comparison comparison = Comparison.of(Evaluation.of(evaluated, OPTIONS), Evaluation.of(baseline, OPTIONS))
                .get(0);

        assertThat(comparison.changes()).isEqualTo(new LabelChanges(2, 1, 1, 1));
        // 3 of 5 given are right, against 2 of 4; 4 have the label
        assertThat(comparison.differences().get(Figure.F1).estimate().value())
                .isEqualTo(6 / 9.0 - 4 / 8.0, within(1e-15));
    }

    @Test
    void macro_isTheMeanOfTheDifferencesAndTheSumOfTheChanges() {
        Evaluation firstBaseline = Evaluation.of(scored("a", scores(0.2), scores(0.6)), OPTIONS);
        Evaluation firstBetter = Evaluation.of(scored("a", scores(0.7), scores(0.1)), OPTIONS);
        Evaluation second = Evaluation.of(scored("b", scores(0.9, 0.2), scores(0.4)), OPTIONS);
        Evaluation oneClassBaseline = Evaluation.of(scored("c", scores(), scores(0.9)), OPTIONS);
        Evaluation oneClassBetter = Evaluation.of(scored("c", scores(), scores(0.1)), OPTIONS);

        Comparison macro = Comparison.macro(
                        List.of(firstBetter, second, oneClassBetter), List.of(firstBaseline, second, oneClassBaseline))
                .get(0);

        assertThat(macro.sets()).isEqualTo(2);
        assertThat(macro.differences().get(Figure.AUROC).estimate().value()).isEqualTo(0.5);
        assertThat(macro.changes()).isEqualTo(new LabelChanges(1, 0, 0, 2));
    }

    @Test
    void differentSetsOrOptions_areRefused() {
        Evaluation one = Evaluation.of(random("set", 1, 1), OPTIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(one, Evaluation.of(random("other", 1, 1), OPTIONS)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Comparison.of(one, Evaluation.of(random("set", 1, 1), new EvaluationOptions(500, 6))));
        assertThatIllegalArgumentException().isThrownBy(() -> Comparison.macro(List.of(one), List.of()));
    }

    /** 60 messages with the label and 90 without it; their scores are apart by {@code distance} standard deviations. */
    private static ScoredSet random(String name, long seed, double distance) {
        Random random = new Random(seed);
        double[] positives = new double[60];
        double[] negatives = new double[90];
        for (int i = 0; i < 150; i++) {
            double deviation = (i < 60 ? distance : 0) + random.nextGaussian();
            (i < 60 ? positives : negatives)[i < 60 ? i : i - 60] = 1 / (1 + Math.exp(-deviation));
        }
        return scored(name, positives, negatives);
    }
}
