package dev.undertone.internal.text;

/** What digits belong to: ranges, thousands, and the codes of orders and devices. Indices into the text; 0 for "none". */
final class Codes {
    private static final int MAX_RANGE_DIGITS = 3;
    private static final int MIN_CODE_DIGITS = 3;

    private Codes() {}

    /** Returns the end of a range ("2-3", "24-48") whose first number ends at {@code i}; 0 when it is none. */
    static int rangeEnd(char[] text, int i, int digits, int end) {
        if (digits > MAX_RANGE_DIGITS || i >= end || (text[i] != '-' && text[i] != '\u2014')) {
            return 0;
        }
        int last = i + 1;
        while (last < end && Ascii.isDigit(text[last])) {
            last++;
        }
        boolean number = last > i + 1 && last - i - 1 <= MAX_RANGE_DIGITS;
        boolean ends =
                last >= end || (!Character.isLetterOrDigit(text[last]) && text[last] != '-' && text[last] != '/');
        return number && ends ? last : 0;
    }

    /** Tells whether the comma at {@code i} is followed by exactly three digits. */
    static boolean isThousands(char[] text, int i, int end) {
        return i + 3 < end
                && Ascii.isDigit(text[i + 1])
                && Ascii.isDigit(text[i + 2])
                && Ascii.isDigit(text[i + 3])
                && (i + 4 >= end || !Ascii.isDigit(text[i + 4]));
    }

    /** Returns the end of a code such as "ORD-4471-X" whose capitals end at {@code i}; 0 when it is none. */
    static int endAfterCapitals(char[] text, int i, int end) {
        int digits = 0;
        int last = i + 1;
        while (i < end && text[i] == '-' && last < end && Ascii.isDigit(text[last])) {
            digits++;
            last++;
        }
        if (digits < MIN_CODE_DIGITS) {
            return 0;
        }
        while (last < end && (Character.isLetterOrDigit(text[last]) || text[last] == '-')) {
            last++;
        }
        return last;
    }

    /** Returns the end of a code (digits mixed with letters, slashes, hyphens) whose digits end at {@code i}, or {@code i}. */
    static int endAfterDigits(char[] text, int i, int end) {
        int last = i;
        int j = i;
        boolean digitAgain = false;
        while (j < end) {
            char c = text[j];
            if (Ascii.isDigit(c)) {
                digitAgain = true;
                last = j + 1;
            } else if (Ascii.isLetter(c)) {
                last = digitAgain ? j + 1 : last;
            } else if ((c != '/' && c != '-' && c != '_') || j + 1 >= end || !Character.isLetterOrDigit(text[j + 1])) {
                break;
            }
            j++;
        }
        return digitAgain ? Math.max(last, j) : i;
    }
}
