package dev.undertone.internal.text;

/** Classes of ASCII characters, without a look-up. */
public final class Ascii {
    private Ascii() {}

    static boolean isLetter(char c) {
        return (char) ((c | 0x20) - 'a') < 26;
    }

    static boolean isDigit(char c) {
        return (char) (c - '0') < 10;
    }

    /** Returns the lower-case form of any character; ASCII by one addition, everything else by the JDK's table. */
    public static char toLower(char c) {
        if (c < 0x80) {
            return (char) (c - 'A') < 26 ? (char) (c + 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    static int toInt(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }
}
