package dev.undertone.lab.evaluate;

import dev.undertone.Cue;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import java.util.Optional;

/** The cue that speaks most for a dimension in a message. */
final class DecisiveCue {
    private DecisiveCue() {}

    /** Returns the cue with the largest contribution above 0, the first of several alike; empty when there is none. */
    static Optional<Cue> of(ToneReport report, Dimension dimension) {
        Cue decisive = null;
        double most = 0;
        for (Cue cue : report.cues(dimension)) {
            if (cue.contribution() > most) {
                decisive = cue;
                most = cue.contribution();
            }
        }
        return Optional.ofNullable(decisive);
    }
}
