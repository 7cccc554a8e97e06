package dev.undertone.internal.text;

/** The classes of quantity that entries can ask for, as bytes for the token buffer. */
public final class TokenClass {
    /** Not a quantity. */
    public static final byte NONE = 0;
    /** {@code <num>}; the value is the number. */
    public static final byte NUMBER = 1;
    /** {@code <ordinal>}; the value is the rank. */
    public static final byte ORDINAL = 2;
    /** {@code <duration>}; the value is in minutes. */
    public static final byte DURATION = 3;
    /** {@code <clock>}; the value is in minutes after midnight. */
    public static final byte CLOCK = 4;
    /** {@code <day>}; the value is in minutes until then, typically. */
    public static final byte DAY = 5;
    /** How many classes there are, {@link #NONE} included. */
    public static final int COUNT = 6;

    private static final String[] NAMES = {"", "num", "ordinal", "duration", "clock", "day"};

    private TokenClass() {}

    /** Returns the class that is written {@code <name>} in an entry, or {@link #NONE} when there is none. */
    public static byte named(String name) {
        for (byte i = 1; i < COUNT; i++) {
            if (NAMES[i].equals(name)) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the name of a class as entries write it, without the angle brackets. */
    public static String nameOf(byte tokenClass) {
        return NAMES[tokenClass];
    }
}
