package dev.undertone.lexicon;

/** Numbers as tables write them: an optional sign, digits, an optional point and digits. */
final class Numbers {
    private Numbers() {}

    /** Returns the number, or NaN when {@code text} is none. */
    static double parse(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c != '-' || i > 0) {
                return Double.NaN;
            }
        }
        return digits == 0 || digits > 15 || points > 1 ? Double.NaN : Double.parseDouble(text);
    }

    static String range(double least, double most) {
        return "[" + plain(least) + ", " + plain(most) + "]";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
