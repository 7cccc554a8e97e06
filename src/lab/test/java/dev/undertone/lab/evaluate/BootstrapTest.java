package dev.undertone.lab.evaluate;

import static dev.undertone.lab.evaluate.Sets.labels;
import static dev.undertone.lab.evaluate.Sets.scored;
import static dev.undertone.lab.evaluate.Sets.scores;
import static dev.undertone.lexicon.Dimension.FRUSTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final EvaluationOptions OPTIONS = new EvaluationOptions(400, 11);

    @Test
    void resampledSet_hasAsManyMessagesAndOnlyThoseOfTheSet() {
        ScoredLabels labels = labels(scores(0.9, 0.5, 0.5), scores(0.5, 0.2));
        LabelCounts counts = labels.counts();
        for (int seed = 0; seed < 100; seed++) {
            LabelCounts resampled = labels.resampled(new SplittableRandom(seed));
            assertThat(resampled.size()).isEqualTo(5);
            for (int i = 0; i < counts.scores(); i++) {
                assertThat(resampled.positives(i) == 0 || counts.positives(i) > 0)
                        .isTrue();
                assertThat(resampled.negatives(i) == 0 || counts.negatives(i) > 0)
                        .isTrue();
            }
        }
    }

    @Test
    void intervalOfAShare_isThatOfTheBinomialDistribution() {
        // 200 of 400 found: a standard error of 0.025
        double[] positives = new double[400];
        Arrays.fill(positives, 0, 200, 0.9);
        Interval interval =
                interval(scored("share", positives, new double[400]), Figure.RECALL, new EvaluationOptions(4000, 1));

        assertThat(interval.low()).isEqualTo(0.5 - 1.96 * 0.025, within(0.004));
        assertThat(interval.high()).isEqualTo(0.5 + 1.96 * 0.025, within(0.004));
    }

    @Test
    void intervals_coverTheTruthAboutAsOftenAsTheySay() {
        // two normal distributions, one standard deviation apart: the AUROC of the population is Φ(1/√2)
        double truth = 0.7602499389;
        Random random = new Random(3);
        int covered = 0;
        for (int set = 0; set < 300; set++) {
            double[] positives = normal(random, 60, 0.5);
            double[] negatives = normal(random, 90, -0.5);
            covered += interval(scored("set" + set, positives, negatives), Figure.AUROC, OPTIONS)
                            .contains(truth)
                    ? 1
                    : 0;
        }
        assertThat(covered / 300.0).isBetween(0.91, 0.98);
    }

    @Test
    void sameSeed_sameIntervalsOnAnyNumberOfThreads() throws Exception {
        ScoredSet set = scored("set", normal(new Random(1), 50, 1), normal(new Random(2), 50, 0));
        ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(8);
        try {
            assertThat(alone.submit(() -> intervals(set, OPTIONS)).get())
                    .isEqualTo(many.submit(() -> intervals(set, OPTIONS)).get())
                    .isNotEqualTo(intervals(set, new EvaluationOptions(400, 12)));
        } finally {
            alone.shutdown();
            many.shutdown();
        }
    }

    @Test
    void noResamples_noIntervals() {
        Evaluation evaluation = Evaluation.of(scored("set", scores(0.9), scores(0.1)), new EvaluationOptions(0, 1));

        assertThat(evaluation.figures().get(0).estimate(Figure.AUROC)).contains(new Estimate(1, null));
    }

    @Test
    void resamplesWithOneClass_areLeftOut() {
        // every second resample of two messages has both classes; in those the order is right
        Interval interval = interval(scored("two", scores(0.9), scores(0.1)), Figure.AUROC, OPTIONS);

        assertThat(interval).isEqualTo(new Interval(1, 1));
    }

    @Test
    void percentiles_interpolate() {
        double[] values = new double[41];
        for (int i = 0; i < values.length; i++) {
            values[i] = 40 - i;
        }
        assertThat(new Resamples(values).interval()).isEqualTo(new Interval(1, 39));
        assertThat(new Resamples(scores(0, 4, Double.NaN)).interval()).isEqualTo(new Interval(0.1, 3.9));
        assertThat(new Resamples(scores(Double.NaN)).interval()).isNull();
    }

    private static String intervals(ScoredSet set, EvaluationOptions options) {
        return Evaluation.of(set, options).figures().get(0).estimates().toString();
    }

    private static Interval interval(ScoredSet set, Figure figure, EvaluationOptions options) {
        return Evaluation.of(set, options)
                .figures(FRUSTRATION)
                .orElseThrow()
                .estimate(figure)
                .orElseThrow()
                .interval();
    }

    private static double[] normal(Random random, int count, double mean) {
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            // a strictly increasing function keeps the order
            scores[i] = 1 / (1 + Math.exp(-(mean + random.nextGaussian())));
        }
        return scores;
    }
}
