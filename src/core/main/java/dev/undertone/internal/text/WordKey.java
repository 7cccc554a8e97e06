package dev.undertone.internal.text;

/**
 * The number by which a word is looked up, whatever its case: up to eight ASCII characters side by side, which no other word
 * has; of anything longer or beyond ASCII a mixture with the sign bit set, which several words may have. No word holds the
 * character 0, which the {@link Normaliser} replaces.
 */
public final class WordKey {
    /** So many characters fit into a key. */
    private static final int ROOM = Long.BYTES;

    private static final int ASCII = 0x80;
    private static final long MIXED = Long.MIN_VALUE;

    private WordKey() {}

    /** Returns the key of what stands in {@code text} from {@code from} to {@code to}. */
    public static long of(char[] text, int from, int to) {
        long key = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            char lower = Ascii.toLower(text[i]);
            key = with(key, lower);
            all |= lower;
        }
        return finished(key, to - from, all);
    }

    /** Returns what has been read of a key, at first 0, with one more character, in lower case. */
    public static long with(long key, int lowerCase) {
        return Long.rotateLeft(key, Byte.SIZE) ^ lowerCase;
    }

    /** Returns the key of a word of ASCII characters, all of which have been read. */
    static long finishedAscii(long key, int length) {
        return length > ROOM ? key | MIXED : key;
    }

    /** Returns the key of a word, all characters of which have been read; {@code all} has the bits that any of them has. */
    public static long finished(long key, int length, int all) {
        return all >= ASCII ? key | MIXED : finishedAscii(key, length);
    }

    /** Tells whether no other word has this key. */
    public static boolean isExact(long key) {
        return key >= 0;
    }

    /** Returns a number that spreads keys evenly, in all of its bits. */
    public static int spread(long key) {
        long product = key * 0x9E3779B97F4A7C15L;
        return (int) (product >>> Integer.SIZE) ^ (int) (product >>> 47);
    }
}
