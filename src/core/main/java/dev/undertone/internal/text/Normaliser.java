package dev.undertone.internal.text;

/**
 * Turns the many spellings of the same text into one, and remembers where everything came from.
 *
 * <ul>
 *   <li>HTML entities become their characters, also when escaped twice;
 *   <li>typographic apostrophes, quotes, hyphens, dashes, dots and spaces become the plain ones;
 *   <li>invisible characters (zero-width, soft hyphen, direction marks, variation selectors), skin tones and gender signs go;
 *   <li>full-width forms become ASCII, a letter followed by combining marks its composed form (Unicode's canonical
 *       composition, mark by mark in the order of the message); marks of no script that compose with nothing go.
 * </ul>
 *
 * <p>Plain ASCII without {@code &} is copied. Linear time, no allocation once the buffers have grown.
 */
public final class Normaliser {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int MAX_ESCAPE_DEPTH = 3;

    private final HtmlEntities.Match entity = new HtmlEntities.Match();

    /** Normalises {@code length} characters of {@code source} into {@code out}; offsets of the original count from {@code offset}. */
    public void normalise(char[] source, int offset, int length, NormalisedText out) {
        out.clear(length);
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int run = at;
            while (run < end && isPlain(source[run])) {
                run++;
            }
            if (run > at) {
                out.appendRun(source, at, run, at - offset);
            }
            at = run < end ? step(source, offset, run, end, out) : end;
        }
    }

    private static boolean isPlain(char c) {
        return c < 0x7F && c != '&' && (c >= ' ' || c == '\n' || c == '\t' || c == '\r');
    }

    /** Takes what is not plain at {@code at} over and returns where to go on. */
    private int step(char[] source, int offset, int at, int end, NormalisedText out) {
        out.countUnusual();
        char c = source[at];
        int next;
        int codePoint;
        if (c == '&' && readEntity(source, at, end)) {
            codePoint = entity.codePoint;
            next = entity.next;
        } else {
            codePoint = CodePoints.at(source, at, end);
            next = at + Character.charCount(codePoint);
        }
        if (codePoint == ZERO_WIDTH_JOINER) {
            return joiner(source, offset, next, end, out);
        }
        emit(codePoint, at - offset, next - offset, out);
        return next;
    }

    private boolean readEntity(char[] source, int at, int end) {
        if (!HtmlEntities.match(source, at, end, entity)) {
            return false;
        }
        for (int depth = 1; depth < MAX_ESCAPE_DEPTH && entity.codePoint == '&'; depth++) {
            if (!HtmlEntities.matchAfterAmpersand(source, entity.next, end, entity)) {
                break;
            }
        }
        return true;
    }

    /** A joiner stays only between two emoji; a gender sign behind it goes with it. */
    private static int joiner(char[] source, int offset, int next, int end, NormalisedText out) {
        if (next >= end) {
            return next;
        }
        int following = CodePoints.at(source, next, end);
        if (following == 0x2640 || following == 0x2642) {
            out.extendLast(next + 1 - offset);
            return next + 1;
        }
        char last = out.last();
        if (Emoji.isEmoji(following) && (Character.isLowSurrogate(last) || Emoji.isEmoji(last))) {
            out.append((char) ZERO_WIDTH_JOINER, next - 1 - offset, next - offset);
        }
        return next;
    }

    private static void emit(int codePoint, int begin, int end, NormalisedText out) {
        if (codePoint > 0xFFFF) {
            if (Emoji.isSkinTone(codePoint) || codePoint >= 0xE0000) {
                out.extendLast(end);
            } else {
                out.append(Character.highSurrogate(codePoint), begin, end);
                out.append(Character.lowSurrogate(codePoint), begin, end);
            }
            return;
        }
        char c = (char) codePoint;
        if (c < 0x80) {
            out.append(isPlain(c) || c == '&' ? c : ' ', begin, end);
            return;
        }
        if (c >= 0x300 && (isDiacritic(c) || CodePoints.isMark(c))) {
            char composed = Composition.compose(out.last(), c);
            if (composed != 0) {
                out.replaceLast(composed);
            }
            if (composed != 0 || isDiacritic(c)) {
                out.extendLast(end);
                return;
            }
        }
        if (isVariationSelector(c)) {
            out.extendLast(end);
            return;
        }
        if (isInvisible(c)) {
            return;
        }
        emitVisible(c, begin, end, out);
    }

    private static void emitVisible(char c, int begin, int end, NormalisedText out) {
        switch (c) {
            case 0x2026, 0x85 -> {
                out.append('.', begin, end);
                out.append('.', begin, end);
                out.append('.', begin, end);
            }
            case 0x203C -> {
                out.append('!', begin, end);
                out.append('!', begin, end);
            }
            case 0x2049 -> {
                out.append('!', begin, end);
                out.append('?', begin, end);
            }
            case 0x2048 -> {
                out.append('?', begin, end);
                out.append('!', begin, end);
            }
            case 0x2047 -> {
                out.append('?', begin, end);
                out.append('?', begin, end);
            }
            default -> out.append(plainForm(c), begin, end);
        }
    }

    /** Returns the plain form of a visible character beyond ASCII, or the character itself. */
    private static char plainForm(char c) {
        return switch (c) {
            // C1 codes are what text in Windows' code page looks like when it was read as Latin-1
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x02B9, 0x2032, 0x2035, 0xB4, 0xFF07, 0x91, 0x92 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033, 0x2036, 0xFF02, 0x93, 0x94 -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2212, 0xFF0D -> '-';
            case 0x2013, 0x2014, 0x2015, 0x96, 0x97 -> '\u2014';
            case 0x2753, 0x2754, 0xFF1F, 0x061F -> '?';
            case 0x2755, 0x2757, 0xFF01, 0xA1 -> '!';
            case 0xBF -> '?';
            case 0x3002, 0xFF0E -> '.';
            case 0x3001, 0xFF0C -> ',';
            case 0x2028, 0x2029 -> '\n';
            default -> {
                if (c >= 0xFF01 && c <= 0xFF5E) {
                    yield (char) (c - 0xFEE0);
                }
                if (c < 0xA0 || isSpace(c)) {
                    yield ' ';
                }
                yield c;
            }
        };
    }

    private static boolean isSpace(char c) {
        return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x2800
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    private static boolean isVariationSelector(char c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    /** Marks of no single script, which only ever decorate; those of a script may be vowels and stay. */
    private static boolean isDiacritic(char c) {
        return (c >= 0x0300 && c <= 0x036F && c != 0x034F)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE20 && c <= 0xFE2F);
    }
}
