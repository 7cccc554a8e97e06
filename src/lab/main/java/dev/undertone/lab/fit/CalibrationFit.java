package dev.undertone.lab.fit;

import java.util.List;
import java.util.Objects;

/**
 * What became of the calibration of a dimension. Immutable.
 *
 * @param before as the lexicon had it
 * @param fitted to all usable sets
 * @param adopted whether it predicts sets that it has not seen better on average, and keeps the labels; otherwise the lexicon
 *     keeps its own
 * @param keepsLabels whether a threshold can be written under which every message keeps its label
 * @param figures the loss of each usable set in nats (less is better), before and fitted to the other sets
 */
public record CalibrationFit(
        Calibration before, Calibration fitted, boolean adopted, boolean keepsLabels, List<SetFigure> figures) {
    /** Creates a result; the list is copied. */
    public CalibrationFit {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(fitted, "fitted must not be null");
        figures = List.copyOf(figures);
    }

    /** Returns the calibration that the lexicon has now. */
    public Calibration now() {
        return adopted ? fitted : before;
    }
}
