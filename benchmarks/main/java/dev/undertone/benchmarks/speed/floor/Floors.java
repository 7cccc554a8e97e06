package dev.undertone.benchmarks.speed.floor;

import java.util.Collection;

/**
 * What no scorer of words can do without, and nothing else: the least time that a message can take. Allocates nothing once its
 * buffers have grown to the longest message. Not thread-safe.
 *
 * <p>Words are runs of ASCII letters, digits, apostrophes and of whatever is beyond ASCII. The numbers returned are there so that
 * the work cannot be left out, and for tests.
 */
public final class Floors {
    private final PerfectHash table;
    private final MessageBytes message = new MessageBytes();
    private final WordMasks masks = new WordMasks();
    private char[] units = {};

    private Floors(PerfectHash table) {
        this.table = table;
    }

    /**
     * Returns the floors for a set of words.
     *
     * @param words in lower case; ASCII letters, digits and apostrophes
     */
    public static Floors of(Collection<String> words) {
        return new Floors(new PerfectHash(words));
    }

    /** Returns floors over the same words for another thread. */
    public Floors another() {
        return new Floors(table);
    }

    /** Returns the sum of the UTF-16 units. */
    public long characterSum(String text) {
        int length = text.length();
        if (units.length < length) {
            units = new char[2 * length];
        }
        text.getChars(0, length, units, 0);
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += units[i];
        }
        return sum;
    }

    /** Returns the number of words. */
    public long tokenise(String text) {
        int length = message.read(text);
        return masks.find(message.bytes(), length) / 2;
    }

    /** Returns the sum of the words' hashes; case does not matter. */
    public long tokeniseAndHash(String text) {
        int length = message.read(text);
        byte[] bytes = message.bytes();
        int count = masks.find(bytes, length);
        int[] edges = masks.edges();
        long sum = 0;
        for (int e = 0; e < count; e += 2) {
            int begin = edges[e];
            int size = edges[e + 1] - begin;
            sum += Words.hash(Words.first(bytes, begin, size), rest(bytes, begin, size));
        }
        return sum;
    }

    /** Returns how many words are in the set; case does not matter. */
    public long tokeniseAndProbe(String text) {
        int length = message.read(text);
        byte[] bytes = message.bytes();
        int count = masks.find(bytes, length);
        int[] edges = masks.edges();
        long found = 0;
        for (int e = 0; e < count; e += 2) {
            int begin = edges[e];
            int size = edges[e + 1] - begin;
            int place = table.find(Words.first(bytes, begin, size), rest(bytes, begin, size));
            found += place >>> 31;
        }
        return count / 2 - found;
    }

    private static long rest(byte[] bytes, int begin, int size) {
        return size > Words.PACKED ? Words.tail(bytes, begin, size) : Words.second(bytes, begin, size);
    }
}
