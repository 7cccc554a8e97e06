package dev.undertone.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Canonical composition of a letter with a combining mark, from the JDK's own tables.
 *
 * <p>The pairs are collected on first use, so that only a message with combining marks pays for them. A sorted array of
 * {@code letter << 16 | mark}, searched by halves.
 */
final class Composition {
    private Composition() {}

    /** Returns the composed character, or 0 when {@code base} and {@code mark} have none. */
    static char compose(char base, char mark) {
        int found = Arrays.binarySearch(Pairs.KEYS, base << 16 | mark);
        return found < 0 ? 0 : Pairs.VALUES[found];
    }

    private static final class Pairs {
        static final int[] KEYS;
        static final char[] VALUES;

        static {
            long[] pairs = new long[2048];
            int count = 0;
            for (char c = 0xC0; c < 0x3100; c++) {
                String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                int last = decomposed.length() - 1;
                if (last < 1) {
                    continue;
                }
                String base = Normalizer.normalize(decomposed.substring(0, last), Normalizer.Form.NFC);
                boolean recomposes =
                        Normalizer.normalize(decomposed, Normalizer.Form.NFC).equals(String.valueOf(c));
                if (base.length() == 1 && recomposes) {
                    pairs[count++] = (long) (base.charAt(0) << 16 | decomposed.charAt(last)) << 16 | c;
                }
            }
            Arrays.sort(pairs, 0, count);
            KEYS = new int[count];
            VALUES = new char[count];
            for (int i = 0; i < count; i++) {
                KEYS[i] = (int) (pairs[i] >> 16);
                VALUES[i] = (char) pairs[i];
            }
        }
    }
}
