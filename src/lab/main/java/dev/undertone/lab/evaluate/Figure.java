package dev.undertone.lab.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is measured in each dimension. All figures are in [0,1].
 *
 * <p>Where all messages have the label, or none has it, there is nothing to tell apart, and every figure but the calibration
 * error is not defined.
 */
public enum Figure {
    /** The share of the given labels that are right; not defined when none is given. */
    PRECISION("precision"),
    /** The share of the messages with the label that got it. */
    RECALL("recall"),
    /** The harmonic mean of precision and recall. */
    F1("F1"),
    /** The highest F1 of any threshold; see {@link RankingFigures#bestF1}. */
    BEST_F1("best F1"),
    /** The area under the ROC curve; see {@link RankingFigures#auroc}. */
    AUROC("AUROC"),
    /** The area under the curve of precision and recall; see {@link RankingFigures#averagePrecision}. */
    AVERAGE_PRECISION("average precision"),
    /** How far scores are from being shares; see {@link CalibrationError}. The lower, the better. */
    CALIBRATION_ERROR("calibration error");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /** Returns the name for people, for example {@code average precision}. */
    public String label() {
        return label;
    }

    /** Returns the name for programs, for example {@code average_precision}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns all figures in the order of the constants, NaN where one is not defined. */
    static double[] values(LabelCounts counts, double threshold) {
        double[] values = new double[values().length];
        Arrays.fill(values, Double.NaN);
        values[CALIBRATION_ERROR.ordinal()] = CalibrationError.of(counts);
        RankingFigures.of(counts).ifPresent(ranking -> {
            ThresholdFigures atThreshold = ThresholdFigures.of(counts, threshold);
            values[PRECISION.ordinal()] = orNaN(atThreshold.precision());
            values[RECALL.ordinal()] = orNaN(atThreshold.recall());
            values[F1.ordinal()] = orNaN(atThreshold.f1());
            values[BEST_F1.ordinal()] = ranking.bestF1();
            values[AUROC.ordinal()] = ranking.auroc();
            values[AVERAGE_PRECISION.ordinal()] = ranking.averagePrecision();
        });
        return values;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
