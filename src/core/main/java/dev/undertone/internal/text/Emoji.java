package dev.undertone.internal.text;

/** Which code points are emoji. Generous: it decides only where a token begins and ends. */
public final class Emoji {
    private Emoji() {}

    /** Tells whether {@code codePoint} is an emoji, or a symbol that is used as one. */
    public static boolean isEmoji(int codePoint) {
        if (codePoint >= 0x1F000) {
            return codePoint <= 0x1FAFF;
        }
        return (codePoint >= 0x2190 && codePoint <= 0x21FF)
                || (codePoint >= 0x2300 && codePoint <= 0x23FF)
                || (codePoint >= 0x25A0 && codePoint <= 0x27BF)
                || (codePoint >= 0x2900 && codePoint <= 0x297F)
                || (codePoint >= 0x2B00 && codePoint <= 0x2BFF)
                || codePoint == 0x3030
                || codePoint == 0x303D
                || codePoint == 0x3297
                || codePoint == 0x3299
                || codePoint == 0x2122
                || codePoint == 0x2139
                || codePoint == 0xA9
                || codePoint == 0xAE;
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** Returns where an emoji ends that begins with a code point: a flag is two of them, a family several, each joined to the next. */
    static int endOf(char[] text, int from, int first, int end) {
        int at = from + Character.charCount(first);
        if (isRegionalIndicator(first) && at < end && isRegionalIndicator(CodePoints.at(text, at, end))) {
            at += 2;
        }
        while (at + 1 < end && text[at] == '\u200D' && isEmoji(CodePoints.at(text, at + 1, end))) {
            at += 1 + Character.charCount(CodePoints.at(text, at + 1, end));
        }
        return at;
    }
}
