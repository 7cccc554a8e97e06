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
 * @param labels F1 of each usable set, of the lexicon as it came in and as it is now, each with its own numbers, calibration and
 *     threshold; the messages are those that it was fitted to. Empty when nothing can be fitted
 */
public record DimensionFit(
        Dimension dimension,
        List<String> notes,
        @Nullable WeightsFit weights,
        @Nullable CalibrationFit calibration,
        @Nullable ThresholdFit threshold,
        List<SetFigure> labels) {
    /** Creates a result; the lists are copied. */
    public DimensionFit {
        Objects.requireNonNull(dimension, "dimension must not be null");
        notes = List.copyOf(notes);
        labels = List.copyOf(labels);
    }
}
