package dev.undertone.internal.text;

/** Where the words of a hashtag part: "#NeverAgain", "#never_again", "#BADService". */
final class Hashtag {
    private Hashtag() {}

    /** Tells whether a new word begins at {@code i}, which is not the first character. */
    static boolean isBoundary(char[] text, int i, int end) {
        char c = text[i];
        if (c == '_') {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        boolean behindCapital = Character.isUpperCase(text[i - 1]);
        boolean beforeSmall = i + 1 < end && Character.isLowerCase(text[i + 1]);
        return Character.isLowerCase(text[i - 1]) || (behindCapital && beforeSmall);
    }

    /** Tells whether there are two letters or more, all of them capitals. */
    static boolean isCapitals(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return to - from > 1;
    }
}
