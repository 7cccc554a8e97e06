package dev.undertone.lab.suggest;

/**
 * What share of a set's messages of some strength has the label: 1 / (1 + exp(−(slope · strength + intercept))), fitted to the
 * set as in Platt, "Probabilistic outputs for support vector machines", Advances in Large Margin Classifiers, 1999.
 *
 * <p>The intercept is free: how common a label is says nothing about words. The slope is drawn to that of the lexicon's own
 * calibration by a normal prior with half of its size as standard deviation: a large set says how much a strength means
 * there; a small one, in which strengths always happen to part some labels, cannot make much of it. Found by Newton's method.
 */
final class Expectation {
    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-9;

    private final double lexiconSlope;
    private double slope;
    private double intercept;

    private Expectation(double lexiconSlope) {
        this.lexiconSlope = lexiconSlope;
        slope = lexiconSlope;
    }

    /**
     * Returns the expected share for each message, in their order; in [0,1]. They add up to the number of labels.
     *
     * @param strengths the strengths; negative infinity for messages that are not scored, which are taken by themselves
     * @param labels as many
     * @param lexiconSlope of the lexicon's calibration, above 0
     */
    static double[] shares(double[] strengths, boolean[] labels, double lexiconSlope) {
        double[] shares = new double[strengths.length];
        boolean[] scored = new boolean[strengths.length];
        int with = 0;
        int count = 0;
        int unscoredWith = 0;
        for (int i = 0; i < strengths.length; i++) {
            scored[i] = strengths[i] > Double.NEGATIVE_INFINITY;
            count += scored[i] ? 1 : 0;
            with += scored[i] && labels[i] ? 1 : 0;
            unscoredWith += !scored[i] && labels[i] ? 1 : 0;
        }
        Expectation expectation = new Expectation(lexiconSlope);
        boolean both = with > 0 && with < count;
        if (both) {
            expectation.intercept = StrictMath.log((double) with / (count - with));
            expectation.fit(strengths, labels, scored);
        }
        for (int i = 0; i < shares.length; i++) {
            if (!scored[i]) {
                shares[i] = (double) unscoredWith / (shares.length - count);
            } else {
                shares[i] = both ? expectation.at(strengths[i]) : labels[i] ? 1 : 0;
            }
        }
        return shares;
    }

    private double at(double strength) {
        return 1 / (1 + StrictMath.exp(-(slope * strength + intercept)));
    }

    private void fit(double[] strengths, boolean[] labels, boolean[] scored) {
        double loss = loss(strengths, labels, scored);
        double step = 1;
        for (int i = 0; i < MOST_STEPS && step > CLOSE; i++) {
            double[] move = newtonStep(strengths, labels, scored);
            double fromSlope = slope;
            double fromIntercept = intercept;
            double next = Double.POSITIVE_INFINITY;
            for (double size = 1; size > CLOSE && !(next <= loss); size /= 2) {
                slope = fromSlope - size * move[0];
                intercept = fromIntercept - size * move[1];
                next = loss(strengths, labels, scored);
            }
            step = Math.abs(slope - fromSlope) + Math.abs(intercept - fromIntercept);
            loss = next;
        }
    }

    private double precision() {
        return 4 / (lexiconSlope * lexiconSlope);
    }

    private double loss(double[] strengths, boolean[] labels, boolean[] scored) {
        double loss = precision() * (slope - lexiconSlope) * (slope - lexiconSlope) / 2;
        for (int i = 0; i < strengths.length; i++) {
            if (scored[i]) {
                double line = slope * strengths[i] + intercept;
                double against = labels[i] ? -line : line;
                loss += Math.max(against, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(against)));
            }
        }
        return loss;
    }

    /** Returns the inverse Hessian times the gradient. */
    private double[] newtonStep(double[] strengths, boolean[] labels, boolean[] scored) {
        double bySlope = precision() * (slope - lexiconSlope);
        double byIntercept = 0;
        double ss = precision();
        double si = 0;
        double ii = CLOSE;
        for (int i = 0; i < strengths.length; i++) {
            if (scored[i]) {
                double share = at(strengths[i]);
                double off = share - (labels[i] ? 1 : 0);
                double curve = share * (1 - share);
                bySlope += off * strengths[i];
                byIntercept += off;
                ss += curve * strengths[i] * strengths[i];
                si += curve * strengths[i];
                ii += curve;
            }
        }
        double determinant = ss * ii - si * si;
        return new double[] {
            (ii * bySlope - si * byIntercept) / determinant, (ss * byIntercept - si * bySlope) / determinant
        };
    }
}
