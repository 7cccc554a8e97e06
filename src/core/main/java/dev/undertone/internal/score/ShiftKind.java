package dev.undertone.internal.score;

import java.util.Locale;

/** Why a contribution was shifted, as the ledger names it. */
public enum ShiftKind {
    /** A negator in front. */
    NEGATOR,
    /** An intensifier close by. */
    INTENSIFIER,
    /** A downtoner close by. */
    DOWNTONER,
    /** On the weaker side of a contrast. */
    CONTRAST,
    /** Not the case: a condition, a wish, a neutral question. */
    IRREALIS,
    /** In a question. */
    QUESTION,
    /** Over and done with. */
    RESOLVED,
    /** Somebody else's words. */
    QUOTED,
    /** Capitals, punctuation or drawn-out letters. */
    EMPHASIS,
    /** Politeness in a request. */
    COURTESY,
    /** Positive words that are not meant. */
    SARCASM,
    /** The size of a number or duration. */
    MAGNITUDE,
    /** The same cue again. */
    REPETITION,
    /** What speaks for one dimension speaks against its opposite. */
    OPPOSITION;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Returns the name in lower case. */
    public String label() {
        return label;
    }
}
