package dev.undertone.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks with regular expressions at places of a text; they see what stands before and behind. */
record Look(String text) {
    boolean sees(Pattern pattern, int at) {
        return matcher(pattern, at, text.length()).lookingAt();
    }

    /** Returns where {@code pattern} ends that begins at {@code at}; {@code at} itself when it does not. */
    int endOf(Pattern pattern, int at) {
        Matcher matcher = matcher(pattern, at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    Matcher matcher(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
