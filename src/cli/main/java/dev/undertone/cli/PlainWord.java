package dev.undertone.cli;

/**
 * Tells which words of a command line may be repeated in an error. What was typed may be a customer's message, or a piece of
 * one whose quotes were forgotten; a short word of lower-case letters, digits and {@code . - _ = /} is the value of an option.
 */
final class PlainWord {
    private static final int LONGEST = 24;
    private static final String SIGNS = ".-_=/";

    private PlainWord() {}

    /** Returns {@code " (got VALUE)"} for a value that may be repeated, otherwise nothing. */
    static String got(String value) {
        return isPlain(value) ? " (got " + value + ")" : "";
    }

    static boolean isPlain(String word) {
        return !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(PlainWord::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }
}
