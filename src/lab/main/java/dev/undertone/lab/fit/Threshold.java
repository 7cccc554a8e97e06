package dev.undertone.lab.fit;

import java.util.List;

/**
 * The score from which a label is given: the one with the best mean F1 over the sets, among those that label few enough of the
 * calm messages.
 *
 * @param score in [0,1]
 * @param falseAlarms the share of calm messages of all sets together that get the label, in [0,1]
 */
record Threshold(double score, double falseAlarms) {
    private static final int STEPS = 100;

    /**
     * Chooses a threshold, in hundredths.
     *
     * @param sets sets that were judged in the dimension; F1 is taken over those with both labels
     * @param calibration from strengths to scores
     * @param mostFalseAlarms the largest share of calm messages that may get the label, in [0,1]
     */
    static Threshold choose(List<Judged> sets, Calibration calibration, double mostFalseAlarms) {
        Threshold best = of(1, sets, calibration);
        double bestF1 = -1;
        for (int step = STEPS - 1; step > 0; step--) {
            Threshold threshold = of((double) step / STEPS, sets, calibration);
            double f1 = threshold.meanF1(sets, calibration);
            if (threshold.falseAlarms <= mostFalseAlarms && f1 > bestF1) {
                best = threshold;
                bestF1 = f1;
            }
        }
        return best;
    }

    static Threshold of(double score, List<Judged> sets, Calibration calibration) {
        long calm = 0;
        long labelled = 0;
        for (Judged set : sets) {
            for (int m = 0; m < set.size(); m++) {
                if (set.calm[m]) {
                    calm++;
                    labelled += calibration.score(set.strengths[m]) >= score ? 1 : 0;
                }
            }
        }
        return new Threshold(score, calm == 0 ? 0 : (double) labelled / calm);
    }

    double meanF1(List<Judged> sets, Calibration calibration) {
        return sets.stream()
                .filter(Judged::isUsable)
                .mapToDouble(set -> f1(set, calibration))
                .average()
                .orElse(0);
    }

    /** Returns the harmonic mean of precision and recall; 0 when no message that has the label gets it. */
    double f1(Judged set, Calibration calibration) {
        int given = 0;
        int right = 0;
        for (int m = 0; m < set.size(); m++) {
            if (calibration.score(set.strengths[m]) >= score) {
                given++;
                right += set.labels[m] ? 1 : 0;
            }
        }
        return right == 0 ? 0 : 2.0 * right / (given + set.positives());
    }
}
