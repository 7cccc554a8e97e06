package dev.undertone;

import java.util.Objects;

/**
 * A word of a message as the terms of a lexicon meet it. Immutable.
 *
 * <p>Written out and in order, the forms of consecutive words of one sentence are a term that meets exactly these words. That
 * is what makes a lexicon's next entries: see {@link ToneAnalyzer#words}.
 *
 * @param form what a term must say to meet the word: in lower case, a misspelling or contraction as the words that it stands
 *     for, without possessive ending, drawn-out letters shortened; a quantity of digits or of several words as its class, for
 *     example {@code <duration>}. Empty for {@link Kind#OPAQUE}, which no term meets
 * @param kind what kind of word it is
 * @param sentence the number of its sentence, from 0; no term meets words of two sentences
 * @param begin where the word begins in the original message, in UTF-16 units, inclusive
 * @param end where it ends, exclusive; the words of one contraction have the same span
 */
public record Word(String form, Kind kind, int sentence, int begin, int end) {
    /** Creates a word. */
    public Word {
        Objects.requireNonNull(form, "form must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        if (form.isEmpty() != (kind == Kind.OPAQUE)) {
            throw new IllegalArgumentException("a word must have a form unless it is opaque (got " + kind + ")");
        }
        if (sentence < 0 || begin < 0 || end <= begin) {
            throw new IllegalArgumentException("a word must have a sentence and a span in the message (got sentence "
                    + sentence + ", " + begin + " to " + end + ")");
        }
    }

    /** The kinds of word. */
    public enum Kind {
        /** A word. */
        WORD,
        /** A number, ordinal, duration, time of day or day; one that is a single word has its word as form. */
        QUANTITY,
        /** An emoji. */
        EMOJI,
        /** An emoticon that the lexicon knows. */
        EMOTICON,
        /** An address, handle, markup or code: no term meets it. */
        OPAQUE
    }

    /** Returns kind and span only: a customer's words must not get into a log by accident. */
    @Override
    public String toString() {
        return "Word[" + kind + " " + begin + " to " + end + "]";
    }
}
