package dev.undertone.batch.rows;

/**
 * Tells which cells a spreadsheet would run as a formula: those that begin with {@code = + - @}, a tab or a carriage return, also
 * full-width. Numbers are no formulas. An apostrophe in front makes them text.
 */
final class Formula {
    /** What makes a formula a text. */
    static final int APOSTROPHE = '\'';

    private Formula() {}

    static boolean isAt(byte[] bytes, int from, int to) {
        if (from == to) {
            return false;
        }
        return switch (bytes[from]) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !isNumber(bytes, from + 1, to);
            case (byte) 0xEF -> isFullWidth(bytes, from, to);
            default -> false;
        };
    }

    /** Full-width = + - @ are EF BC 9D, 8B, 8D and A0. */
    private static boolean isFullWidth(byte[] bytes, int from, int to) {
        if (to - from < 3 || bytes[from + 1] != (byte) 0xBC) {
            return false;
        }
        byte last = bytes[from + 2];
        return last == (byte) 0x9D || last == (byte) 0x8B || last == (byte) 0x8D || last == (byte) 0xA0;
    }

    /** Digits with at most one point and an exponent, such as 12, .5 and 1.5e-3. */
    private static boolean isNumber(byte[] bytes, int from, int to) {
        int at = digits(bytes, from, to);
        int digits = at - from;
        if (at < to && bytes[at] == '.') {
            int fraction = digits(bytes, at + 1, to);
            digits += fraction - at - 1;
            at = fraction;
        }
        if (digits > 0 && at < to && (bytes[at] == 'e' || bytes[at] == 'E')) {
            int sign = at + 1 < to && (bytes[at + 1] == '+' || bytes[at + 1] == '-') ? at + 2 : at + 1;
            int exponent = digits(bytes, sign, to);
            digits = exponent - sign;
            at = exponent;
        }
        return digits > 0 && at == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
