package dev.undertone.lab.suggest;

import java.util.Objects;

/**
 * A term that tells messages apart and is not proposed. Immutable.
 *
 * @param term as a table would write it
 * @param z how sure its effect is, as in {@link Suggestion}
 * @param reason why it is left out
 */
public record LeftOut(String term, double z, Reason reason) {
    /** Creates one. */
    public LeftOut {
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(reason, "reason must not be null");
    }
}
