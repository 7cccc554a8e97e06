package dev.undertone.reference;

import dev.undertone.Shift;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cue contributes to a dimension. */
final class PlainRow {
    private static final double GRID = 1 << 20;

    final PlainHit hit;
    final Dimension dimension;
    final double weight;
    /** The row from which it was derived, if any. */
    final @Nullable PlainRow origin;

    final List<Shift> shifts = new ArrayList<>();
    double factor = 1;

    PlainRow(PlainHit hit, Dimension dimension, double weight, @Nullable PlainRow origin) {
        this.hit = hit;
        this.dimension = dimension;
        this.weight = weight;
        this.origin = origin;
        if (origin != null) {
            factor = origin.factor;
            shifts.addAll(origin.shifts);
        }
    }

    int first() {
        return hit.first();
    }

    int last() {
        return hit.last();
    }

    double value() {
        return weight * factor;
    }

    /** Tells whether the row speaks for its dimension, as far as it has been shifted. */
    boolean isFor() {
        return value() > 0;
    }

    double contribution() {
        return Math.rint(value() * GRID) / GRID;
    }
}
