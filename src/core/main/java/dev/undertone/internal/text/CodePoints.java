package dev.undertone.internal.text;

/** Code points in an array of UTF-16 units. */
final class CodePoints {
    private CodePoints() {}

    /** Returns the code point at {@code index}; a lone surrogate is itself. */
    static int at(char[] text, int index, int end) {
        char c = text[index];
        if (Character.isHighSurrogate(c) && index + 1 < end && Character.isLowSurrogate(text[index + 1])) {
            return Character.toCodePoint(c, text[index + 1]);
        }
        return c;
    }

    /** Tells whether a character is a mark that belongs to the letter in front: an accent, a vowel sign. */
    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
