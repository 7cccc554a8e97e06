package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fit did to one dimension. Immutable.
 *
 * @param dimension the dimension
 * @param notes what was left out, and why
 * @param weights what became of its weights; null when they were not to be fitted, or cannot be
 * @param calibration the same of its calibration
 * @param threshold the same of its threshold
 */
public record DimensionFit(
        Dimension dimension,
        List<String> notes,
        @Nullable WeightsFit weights,
        @Nullable CalibrationFit calibration,
        @Nullable ThresholdFit threshold) {
    /** Creates a result; the list is copied. */
    public DimensionFit {
        Objects.requireNonNull(dimension, "dimension must not be null");
        notes = List.copyOf(notes);
    }
}
