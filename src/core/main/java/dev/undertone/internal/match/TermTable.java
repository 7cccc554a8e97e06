package dev.undertone.internal.match;

import dev.undertone.internal.text.Ascii;
import dev.undertone.internal.text.WordKey;
import java.io.ByteArrayOutputStream;
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

    /** No word has it. */
    private static final byte END_OF_WORD = '\n';

    private final char[] pool;
    private final int[] starts;
    /** By id: the {@link WordKey}. */
    private final long[] keys;
    /** The ids, one higher; 0 where there is none. */
    private final char[] slots;

    private final int mask;

    private TermTable(int count, char[] pool, int[] starts) {
        this.pool = pool;
        this.starts = starts;
        keys = new long[count];
        if (count >= Character.MAX_VALUE) {
            throw new IllegalArgumentException("a lexicon must have fewer than " + (int) Character.MAX_VALUE
                    + " different words (got " + count + ")");
        }
        slots = new char[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 4)];
        mask = slots.length - 1;
    }

    private void place(int id, long key) {
        keys[id] = key;
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (char) (id + 1);
    }

    /** Reads back what {@link #words} returned and {@link #pack} wrote. */
    static TermTable unpack(byte[] words, Unpacker packed) {
        int[] sizes = packed.ints();
        TermTable table = new TermTable(sizes[0], new char[sizes[1]], new int[sizes[0] + 1]);
        int at = 0;
        for (int id = 0; id < sizes[0]; id++) {
            at = table.take(id, words, at);
        }
        return table;
    }

    /** Takes the next word, which begins at {@code from}, and returns where the one behind it begins. */
    private int take(int id, byte[] words, int from) {
        int end = starts[id];
        int at = from;
        long key = 0;
        int all = 0;
        for (int c = words[at++]; c != END_OF_WORD; c = words[at++]) {
            char character = (char) (c < 0 ? c << 12 | (words[at++] & 0x3F) << 6 | (words[at++] & 0x3F) : c);
            pool[end++] = character;
            key = WordKey.with(key, character);
            all |= character;
        }
        place(id, WordKey.finished(key, end - starts[id], all));
        starts[id + 1] = end;
        return at;
    }

    void pack(Packer packer) {
        packer.ints(starts.length - 1, pool.length);
    }

    /** Returns the words in the order of their ids, a line each; characters beyond ASCII as three bytes below 0. */
    byte[] words() {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        for (int id = 0; id < starts.length - 1; id++) {
            for (int i = starts[id]; i < starts[id + 1]; i++) {
                if (pool[i] < 0x80) {
                    words.write(pool[i]);
                } else {
                    words.write(0x80 | pool[i] >>> 12);
                    words.write(0x80 | (pool[i] >>> 6 & 0x3F));
                    words.write(0x80 | (pool[i] & 0x3F));
                }
            }
            words.write(END_OF_WORD);
        }
        return words.toByteArray();
    }

    /** Returns the id of the word that stands in {@code text} from {@code from} to {@code to}, or {@link #NONE}. */
    int find(char[] text, int from, int to) {
        return find(text, from, to, WordKey.of(text, from, to));
    }

    /** Does the same for a word whose key is known. */
    int find(char[] text, int from, int to, long key) {
        int slot = slotOf(key);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (keys[id] == key && (WordKey.isExact(key) || equal(id, text, from, to))) {
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

    private int slotOf(long key) {
        return WordKey.spread(key) & mask;
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

        /** Returns the word of an id, in lower case. */
        String text(int id) {
            return new String(pool, starts[id], starts[id + 1] - starts[id]);
        }

        TermTable build() {
            int count = ids.size();
            TermTable table =
                    new TermTable(count, Arrays.copyOf(pool, starts[count]), Arrays.copyOf(starts, count + 1));
            for (int id = 0; id < count; id++) {
                table.place(id, WordKey.of(table.pool, table.starts[id], table.starts[id + 1]));
            }
            return table;
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
