package dev.undertone.cli.show;

/** How many columns of a terminal a text takes: two for emoji and East Asian characters, none for marks and joiners. */
public final class DisplayWidth {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Pairs of first and last code point. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26A1, 0x26A1, 0x26D4, 0x26D4, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E,
        0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF,
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70, 0x1FAFF,
        0x20000, 0x3FFFD
    };

    private DisplayWidth() {}

    /**
     * Returns the width of a text in one line.
     *
     * @param text text without control characters
     * @return columns
     */
    public static int of(String text) {
        int width = 0;
        boolean joined = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += joined ? 0 : of(c);
            joined = c == ZERO_WIDTH_JOINER;
            i += Character.charCount(c);
        }
        return width;
    }

    /**
     * Returns the text, cut with an ellipsis when it is wider than there is room for.
     *
     * @param text text without control characters
     * @param room columns, at least 1
     * @return text of at most that width
     */
    public static String cut(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        int end = 0;
        int next = 0;
        while (next < text.length() && of(text.substring(0, next)) <= room - 1) {
            end = next;
            next += Character.charCount(text.codePointAt(next));
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int of(int c) {
        int type = Character.getType(c);
        boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || skinTone) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
