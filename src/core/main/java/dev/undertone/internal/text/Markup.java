package dev.undertone.internal.text;

/** Tags such as {@code <br/>}, and placeholders such as {@code <email>}. */
final class Markup {
    private static final int LONGEST = 60;

    private Markup() {}

    /** Returns where the tag ends that begins with the bracket at {@code at}, exclusive; 0 when it is none. */
    static int endOf(char[] text, int at, int end) {
        int limit = Math.min(end, at + LONGEST);
        boolean tag = at + 1 < end && (Ascii.isLetter(text[at + 1]) || text[at + 1] == '/');
        for (int i = at + 1; tag && i < limit && text[i] != '<' && text[i] != '\n'; i++) {
            if (text[i] == '>') {
                return i + 1;
            }
        }
        return 0;
    }
}
