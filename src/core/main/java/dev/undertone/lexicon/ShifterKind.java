package dev.undertone.lexicon;

import java.util.Locale;

/** The kinds of valence shifter that a lexicon lists. Each has a rule of its own in the engine. */
public enum ShifterKind {
    /** Turns or cancels what follows: "not happy". */
    NEGATOR,
    /** Strengthens a cue close by: "very". */
    INTENSIFIER,
    /** Weakens a cue close by: "a bit". */
    DOWNTONER,
    /** Weakens what stands on the other side of a "but". */
    CONTRAST,
    /** Marks what is not the case: conditions, wishes, neutral questions. */
    IRREALIS,
    /** Tells that an earlier trouble is over. */
    RESOLVED,
    /** Shows that the message asks for something, so that a bare "thanks" is courtesy. */
    REQUEST,
    /** Shows that positive words are not meant. */
    IRONY;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Returns the name as tables and ledgers write it, for example {@code negator}. */
    public String label() {
        return label;
    }
}
