package dev.undertone.internal.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Canonical composition of a letter with a combining mark, both in their preferred form, from the JDK's own tables.
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
                // any of the marks may be the one that is written last
                for (int last = 1; last < decomposed.length(); last++) {
                    char mark = decomposed.charAt(last);
                    String others =
                            new StringBuilder(decomposed).deleteCharAt(last).toString();
                    String base = Normalizer.normalize(others, Normalizer.Form.NFC);
                    String recomposed = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
                    if (base.length() == 1 && recomposed.equals(String.valueOf(c))) {
                        pairs[count++] = (long) (base.charAt(0) << 16 | mark) << 16 | c;
                    }
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
