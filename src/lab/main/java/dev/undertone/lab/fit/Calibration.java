package dev.undertone.lab.fit;

import java.util.List;

/**
 * The line from a strength to the logarithm of the odds of its label: score = 1 / (1 + exp(−(slope · strength + intercept))).
 *
 * <p>Fitted by Platt's method ("Probabilistic outputs for support vector machines", Advances in Large Margin Classifiers,
 * 1999) with his targets, which stay a little off 0 and 1. All sets count alike, and inside a set the messages with the label
 * count as much as those without; then the intercept is moved to the share of positives that is asked for.
 *
 * @param slope above 0
 * @param intercept any
 */
public record Calibration(double slope, double intercept) {
    private static final double LEAST_SLOPE = 0.01;
    private static final double MOST_SLOPE = 100;
    private static final double GRID = 100;

    /**
     * Creates a calibration.
     *
     * @throws IllegalArgumentException if the slope is not in [0.01, 100] or the intercept not in [-100, 100]
     */
    public Calibration {
        if (!(slope >= LEAST_SLOPE && slope <= MOST_SLOPE && Math.abs(intercept) <= MOST_SLOPE)) {
            throw new IllegalArgumentException("the slope must be in [0.01, 100], the intercept in [-100, 100] (got "
                    + slope + " and " + intercept + ")");
        }
    }

    /**
     * Fits a calibration, rounded to hundredths.
     *
     * @param sets sets with both labels
     * @param positiveShare how common the label is where the scores are to be read as probabilities, in (0,1)
     */
    static Calibration fit(List<Judged> sets, double positiveShare) {
        Lbfgs.Smooth loss = (at, gradient) -> {
            gradient[0] = 0;
            gradient[1] = 0;
            double value = 0;
            double slope = StrictMath.exp(at[0]);
            for (Judged set : sets) {
                double positives = set.positives();
                double negatives = set.size() - positives;
                for (int m = 0; m < set.size(); m++) {
                    boolean label = set.labels[m];
                    double weight = 0.5 / (label ? positives : negatives) / sets.size();
                    double target = label ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
                    double line = slope * set.strengths[m] + at[1];
                    double by = weight * (Logistic.of(line) - target);
                    value += weight * Logistic.loss(line, target);
                    gradient[0] += by * slope * set.strengths[m];
                    gradient[1] += by;
                }
            }
            return value;
        };
        double[] least = Lbfgs.minimise(loss, new double[2]);
        double slope = Math.min(MOST_SLOPE, Math.max(LEAST_SLOPE, rounded(StrictMath.exp(least[0]))));
        double odds = StrictMath.log(positiveShare / (1 - positiveShare));
        double intercept = Math.min(MOST_SLOPE, Math.max(-MOST_SLOPE, rounded(least[1] + odds)));
        return new Calibration(slope, intercept);
    }

    private static double rounded(double number) {
        return Math.rint(number * GRID) / GRID;
    }

    /** Returns the score of a strength, in [0,1]. */
    public double score(double strength) {
        return Logistic.of(slope * strength + intercept);
    }

    /** Returns the mean loss of a set in nats, the messages with the label counting as {@code positiveShare} of all. */
    double loss(Judged set, double positiveShare) {
        double positives = set.positives();
        double negatives = set.size() - positives;
        double loss = 0;
        for (int m = 0; m < set.size(); m++) {
            boolean label = set.labels[m];
            double weight = label ? positiveShare / positives : (1 - positiveShare) / negatives;
            loss += weight * Logistic.loss(slope * set.strengths[m] + intercept, label ? 1 : 0);
        }
        return loss;
    }
}
