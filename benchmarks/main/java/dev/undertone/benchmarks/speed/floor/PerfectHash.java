package dev.undertone.benchmarks.speed.floor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A set of words in which each look-up reads one place. Threads may share it.
 *
 * <p>Hash and displace (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", ESA 2009): a word's bucket names
 * the displacement that sends all words of the bucket to places of their own; it is sought when the table is built, the fullest
 * buckets first. The packed bytes of the word at the place tell whether it is the one that is looked for.
 */
final class PerfectHash {
    /** What {@link #find} returns for a word that is not in the set. */
    static final int NONE = -1;

    private static final int MAX_DISPLACEMENT = Character.MAX_VALUE;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final char[] displacements;
    private final int bucketShift;
    private final int placeShift;
    /** For each place the two numbers of its word. */
    private final long[] packed;

    /**
     * Builds the table.
     *
     * @param words in lower case; ASCII letters, digits and apostrophes
     * @throws IllegalArgumentException if two words cannot be told apart, or no table was found
     */
    PerfectHash(Collection<String> words) {
        List<long[]> keys = new ArrayList<>();
        new TreeSet<>(words).forEach(word -> keys.add(pack(word)));
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, keys.size()) * 2L - 1);
        int bucketBits = Math.max(1, bits - 3);
        bucketShift = Long.SIZE - bucketBits;
        placeShift = Long.SIZE - bits;
        displacements = new char[1 << bucketBits];
        packed = new long[2 << bits];
        List<List<long[]>> buckets = new ArrayList<>();
        for (int i = 0; i < displacements.length; i++) {
            buckets.add(new ArrayList<>());
        }
        keys.forEach(key -> buckets.get(bucket(Words.hash(key[0], key[1]))).add(key));
        buckets.sort(
                Comparator.comparingInt((List<long[]> bucket) -> bucket.size()).reversed());
        buckets.stream().filter(bucket -> !bucket.isEmpty()).forEach(this::place);
    }

    private static long[] pack(String word) {
        byte[] bytes = Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), word.length() + Words.PACKED);
        long second = word.length() > Words.PACKED
                ? Words.tail(bytes, 0, word.length())
                : Words.second(bytes, 0, word.length());
        return new long[] {Words.first(bytes, 0, word.length()), second};
    }

    private void place(List<long[]> bucket) {
        long[] key = bucket.get(0);
        int number = bucket(Words.hash(key[0], key[1]));
        for (int displacement = 0; displacement <= MAX_DISPLACEMENT; displacement++) {
            displacements[number] = (char) displacement;
            int placed = 0;
            while (placed < bucket.size() && put(bucket.get(placed))) {
                placed++;
            }
            if (placed == bucket.size()) {
                return;
            }
            bucket.subList(0, placed).forEach(this::remove);
        }
        throw new IllegalArgumentException("words must differ in their hashes (got " + bucket.size() + " in a bucket)");
    }

    private boolean put(long[] key) {
        int place = placeOf(Words.hash(key[0], key[1]));
        if (packed[2 * place] != 0) {
            return false;
        }
        packed[2 * place] = key[0];
        packed[2 * place + 1] = key[1];
        return true;
    }

    private void remove(long[] key) {
        int place = placeOf(Words.hash(key[0], key[1]));
        packed[2 * place] = 0;
        packed[2 * place + 1] = 0;
    }

    private int bucket(long hash) {
        return (int) (hash >>> bucketShift);
    }

    private int placeOf(long hash) {
        return (int) (((hash ^ (displacements[bucket(hash)] * SPREAD)) * SPREAD) >>> placeShift);
    }

    /**
     * Returns the place of a word, a number of its own, or {@link #NONE}.
     *
     * @param first the word's first number
     * @param second its second one, or its {@linkplain Words#tail tail}
     */
    int find(long first, long second) {
        int place = placeOf(Words.hash(first, second));
        long difference = (packed[2 * place] ^ first) | (packed[2 * place + 1] ^ second);
        // without a branch: whether a word is in the set cannot be predicted
        return place | (int) ((difference | -difference) >> 63);
    }
}
