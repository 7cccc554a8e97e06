package dev.undertone;

/** Who decided on a message: the lexicon alone, or the lexicon and a sentiment model, and why. */
public enum DecisionPath {
    /** The lexicon: the analyzer has no model, or the message was not scored. */
    LEXICON,
    /** The lexicon: no opinion whatever could have changed a label, so that the model was not asked. */
    LEXICON_SURE,
    /** Both: the analyzer asks for every message. */
    ASKED_ALWAYS,
    /** Both: an opinion could change a label. */
    ASKED_CLOSE,
    /** Both: the lexicon gives two labels between which the model's opinion weighs. */
    ASKED_CONFLICT,
    /** The lexicon: the model was asked and had no opinion on any sentence; the sentences say why. */
    NO_OPINION;

    /** Tells whether the model was asked. */
    public boolean isAsked() {
        return this != LEXICON && this != LEXICON_SURE;
    }
}
