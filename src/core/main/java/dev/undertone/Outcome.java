package dev.undertone;

/** What came of reading a message: scores, or the reason why there are none. */
public enum Outcome {
    /** Scored; at least one cue was found. */
    SCORED,
    /** Scored; nothing in the message speaks of any dimension. */
    NO_CUE,
    /** Not scored: no characters, or only blank and invisible ones. */
    EMPTY,
    /** Not scored: a tenth or more of the characters cannot stand in text. */
    NOT_TEXT,
    /** Not scored: longer than the analyzer's limit. */
    TOO_LONG,
    /** Not scored: not written in the lexicon's language. */
    OTHER_LANGUAGE;

    /** Tells whether the scores mean something. When they do not, all are 0. */
    public boolean isScored() {
        return this == SCORED || this == NO_CUE;
    }
}
