package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table that counts in a message: either a cue or a shifter. */
final class PlainHit {
    final PlainMatch match;
    final @Nullable LexiconEntry cue;
    final @Nullable ShifterEntry shifter;
    /** The dimensions for which it counts. */
    final Set<Dimension> dimensions;

    PlainHit(PlainMatch match, @Nullable LexiconEntry cue, @Nullable ShifterEntry shifter, Set<Dimension> dimensions) {
        this.match = match;
        this.cue = cue;
        this.shifter = shifter;
        this.dimensions = dimensions;
    }

    int first() {
        return match.first();
    }

    int last() {
        return match.last();
    }

    boolean isShifter(ShifterKind kind) {
        return shifter != null && shifter.kind() == kind;
    }
}
