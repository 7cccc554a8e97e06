package dev.undertone.lab.evaluate;

/**
 * How far scores are from being shares: of the messages that score about 0.7, seven in ten should have the label.
 *
 * <p>The expected calibration error (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using Bayesian
 * binning", AAAI 2015) over ten bins of equal width, [0,0.1) to [0.9,1]: the mean, weighted by messages, of the distance between
 * the mean score of a bin and its share of messages with the label. Widths are equal, not counts, because all messages
 * without a cue have one and the same score, which no border between bins of equal counts could divide.
 *
 * <p>Scores can be calibrated for one base rate only. A set in which the label is rarer or more frequent than where the
 * lexicon was calibrated has an error for that reason alone.
 */
public final class CalibrationError {
    private static final int BINS = 10;

    private CalibrationError() {}

    /** Returns the error, in [0,1]; 0 is best. */
    public static double of(LabelCounts counts) {
        // the sum of the scores less the number of labels, which is the distance of the two means times the bin's
        // messages
        double[] excess = new double[BINS];
        for (int i = 0; i < counts.scores(); i++) {
            int positives = counts.positives(i);
            int bin = Math.min(BINS - 1, (int) (counts.score(i) * BINS));
            excess[bin] += counts.score(i) * (positives + counts.negatives(i)) - positives;
        }
        double error = 0;
        for (double binned : excess) {
            error += Math.abs(binned);
        }
        return error / counts.size();
    }
}
