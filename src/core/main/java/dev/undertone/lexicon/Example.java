package dev.undertone.lexicon;

import java.util.Objects;

/**
 * A test that stands beside a row of a lexicon.
 *
 * @param expected whether the row must act in the text (as a cue, or by shifting one) or must not
 * @param text a message
 */
public record Example(boolean expected, String text) {
    /** Creates an example. */
    public Example {
        Objects.requireNonNull(text, "text must not be null");
    }
}
