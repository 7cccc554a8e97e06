package dev.undertone.internal.match;

import dev.undertone.internal.text.Ascii;
import dev.undertone.internal.text.WordHash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Every word of a lexicon and its id, looked up by characters without making a String. Case is folded.
 *
 * <p>Open addressing with linear probing at a load of at most one half; the words stand one behind the other in one array.
 */
final class TermTable {
    static final int NONE = -1;

    private final char[] pool;
    private final int[] starts;
    /** The ids, one higher; 0 where there is none. */
    private final char[] slots;

    private final int mask;

    private TermTable(char[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
        int count = starts.length - 1;
        if (count >= Character.MAX_VALUE) {
            throw new IllegalArgumentException("a lexicon must have fewer than " + (int) Character.MAX_VALUE
                    + " different words (got " + count + ")");
        }
        slots = new char[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4)];
        mask = slots.length - 1;
        for (int id = 0; id < count; id++) {
            place(id);
        }
    }

    private void place(int id) {
        int slot = slotOf(WordHash.of(pool, starts[id], starts[id + 1]));
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (char) (id + 1);
    }

    TermTable(Unpacker packed) {
        this(packed.chars(), packed.ints());
    }

    void pack(Packer packer) {
        packer.chars(pool);
        packer.ints(starts);
    }

    /** Returns the id of the word that stands in {@code text} from {@code from} to {@code to}, or {@link #NONE}. */
    int find(char[] text, int from, int to) {
        return find(text, from, to, WordHash.of(text, from, to));
    }

    /** Does the same for a word whose hash is known. */
    int find(char[] text, int from, int to, int hash) {
        int slot = slotOf(hash);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (equal(id, text, from, to)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** Returns the word of an id, in lower case. */
    String text(int id) {
        return new String(pool, starts[id], starts[id + 1] - starts[id]);
    }

    private int slotOf(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & mask;
    }

    private boolean equal(int id, char[] text, int from, int to) {
        int start = starts[id];
        int length = starts[id + 1] - start;
        if (length != to - from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (pool[start + i] != Ascii.toLower(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    /** Collects words before the table is frozen. */
    static final class Builder {
        private final Map<String, Integer> ids = new HashMap<>();
        private char[] pool = new char[1 << 14];
        private int[] starts = new int[1 << 10];

        /** Returns the id of {@code word}, a new one when it has none. */
        int intern(String word) {
            String folded = fold(word);
            Integer known = ids.get(folded);
            if (known != null) {
                return known;
            }
            int id = ids.size();
            int start = starts[id];
            if (start + folded.length() > pool.length) {
                pool = Arrays.copyOf(pool, Math.max(pool.length * 2, start + folded.length()));
            }
            folded.getChars(0, folded.length(), pool, start);
            if (id + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[id + 1] = start + folded.length();
            ids.put(folded, id);
            return id;
        }

        /** Returns the id of {@code word}, or {@link #NONE}. */
        int find(String word) {
            Integer known = ids.get(fold(word));
            return known == null ? NONE : known;
        }

        int size() {
            return ids.size();
        }

        TermTable build() {
            int count = ids.size();
            return new TermTable(Arrays.copyOf(pool, starts[count]), Arrays.copyOf(starts, count + 1));
        }

        private static String fold(String word) {
            char[] folded = word.toCharArray();
            for (int i = 0; i < folded.length; i++) {
                folded[i] = Ascii.toLower(folded[i]);
            }
            return new String(folded);
        }
    }
}
