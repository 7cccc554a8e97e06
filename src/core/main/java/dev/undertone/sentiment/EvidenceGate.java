package dev.undertone.sentiment;

import dev.undertone.lexicon.Dimension;
import java.util.Objects;

/**
 * Lets an opinion count more or less by what the lexicon found: {@code little-urgency} is 1 when no cue speaks for urgency and
 * falls with each that does, {@code some-urgency} is what is missing to 1. Immutable; threads may share it.
 *
 * @param dimension whose evidence
 * @param some whether it opens with the evidence instead of closing
 */
public record EvidenceGate(Dimension dimension, boolean some) {
    private static final String LITTLE = "little-";
    private static final String SOME = "some-";

    /** Creates a gate. */
    public EvidenceGate {
        Objects.requireNonNull(dimension, "dimension must not be null");
    }

    /**
     * Returns the gate of a label.
     *
     * @throws IllegalArgumentException if it is not {@code little-} or {@code some-} and the name of a dimension
     */
    public static EvidenceGate of(String label) {
        if (label.startsWith(LITTLE)) {
            return new EvidenceGate(new Dimension(label.substring(LITTLE.length())), false);
        }
        if (label.startsWith(SOME)) {
            return new EvidenceGate(new Dimension(label.substring(SOME.length())), true);
        }
        throw new IllegalArgumentException("a gate must be little- or some- and a dimension (got " + label + ")");
    }

    /** Returns the name in tables and ledgers, for example {@code little-urgency}. */
    public String label() {
        return (some ? SOME : LITTLE).concat(dimension.name());
    }

    /**
     * Returns how far the gate is open, in [0,1].
     *
     * @param evidence the sum of the contributions that speak for the dimension, 0 or more
     */
    public double open(double evidence) {
        double little = 1 / (1 + evidence);
        return some ? 1 - little : little;
    }
}
