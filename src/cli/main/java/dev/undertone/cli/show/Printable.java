package dev.undertone.cli.show;

/** Makes somebody else's text safe to print: it cannot move the cursor, recolour or reorder what stands around it. */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * Returns the text with its line breaks, as line feeds, and tabs; other control characters are replaced.
     *
     * @param text any text
     * @return text to print
     */
    public static String lines(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .forEach(c -> safe.appendCodePoint(c == '\n' || c == '\t' ? c : safe(c)));
        return safe.toString();
    }

    /**
     * Returns the text in one line, each run of white space as one space.
     *
     * @param text any text
     * @return text to print
     */
    public static String oneLine(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c)) {
                safe.appendCodePoint(safe(c));
            } else if (safe.length() > 0 && safe.charAt(safe.length() - 1) != ' ') {
                safe.append(' ');
            }
        });
        return safe.toString().stripTrailing();
    }

    private static int safe(int c) {
        if (c == '\r') {
            return ' ';
        }
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) || reorders || loneSurrogate ? REPLACEMENT : c;
    }
}
