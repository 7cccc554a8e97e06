package dev.undertone.lab.fit;

import java.util.Objects;

/**
 * A figure of a set that a fit has not seen.
 *
 * @param set the set's name
 * @param messages how many of its messages were judged
 * @param positives how many of them have the label
 * @param before the figure under the lexicon as it was
 * @param after the figure under what was fitted to the other sets
 */
public record SetFigure(String set, int messages, int positives, double before, double after) {
    /** Creates a figure. */
    public SetFigure {
        Objects.requireNonNull(set, "set must not be null");
    }

    /** Returns what the fit has gained; negative when it has lost. */
    public double gain() {
        return after - before;
    }
}
