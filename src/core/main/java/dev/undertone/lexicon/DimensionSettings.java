package dev.undertone.lexicon;

import java.util.Map;
import java.util.Objects;

/**
 * How a lexicon treats one of its dimensions.
 *
 * @param dimension the dimension
 * @param slope of the calibration, above 0: score = 1 / (1 + exp(−(slope · strength + intercept)))
 * @param intercept of the calibration
 * @param threshold the score in [0,1] from which the label is given
 * @param whenNegated what share of a negated cue's weight is added to other dimensions
 * @param against what share of whatever speaks for the dimension speaks against other dimensions, at least 0
 * @param durationEffect what a longer duration does
 * @param inQuestion what a contribution is multiplied by in a question, in [0,3]
 */
public record DimensionSettings(
        Dimension dimension,
        double slope,
        double intercept,
        double threshold,
        Map<Dimension, Double> whenNegated,
        Map<Dimension, Double> against,
        DurationEffect durationEffect,
        double inQuestion) {
    /** Creates settings; the maps are copied. */
    public DimensionSettings {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Objects.requireNonNull(durationEffect, "durationEffect must not be null");
        whenNegated = Map.copyOf(whenNegated);
        against = Map.copyOf(against);
    }

    /** Returns the score of a strength, in [0,1]; strictly increasing but for rounding. */
    public double score(double strength) {
        return 1 / (1 + Math.exp(-(slope * strength + intercept)));
    }

    /** Returns the settings of a dimension whose table sets none. */
    static DimensionSettings defaults(Dimension dimension) {
        return new DimensionSettings(dimension, 2, -3, 0.5, Map.of(), Map.of(), DurationEffect.NONE, 1);
    }
}
