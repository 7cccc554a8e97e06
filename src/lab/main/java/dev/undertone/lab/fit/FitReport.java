package dev.undertone.lab.fit;

import java.util.List;
import java.util.Objects;

/**
 * A fitted lexicon, and how it came about. Immutable.
 *
 * @param lexicon its tables, with a note at the head of each that changed
 * @param dimensions what was done to each dimension, in the lexicon's order
 * @param changed the names of the tables that changed
 */
public record FitReport(LexiconFolder lexicon, List<DimensionFit> dimensions, List<String> changed) {
    /** Creates a report; the lists are copied. */
    public FitReport {
        Objects.requireNonNull(lexicon, "lexicon must not be null");
        dimensions = List.copyOf(dimensions);
        changed = List.copyOf(changed);
    }

    /** Tells whether the messages were enough to fit anything at all, whether or not a number moved. */
    public boolean isFitted() {
        return dimensions.stream()
                .anyMatch(fit -> fit.weights() != null || fit.calibration() != null || fit.threshold() != null);
    }
}
