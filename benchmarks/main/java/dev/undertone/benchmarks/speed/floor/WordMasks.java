package dev.undertone.benchmarks.speed.floor;

/**
 * Where words begin and end, found eight bytes at a time.
 *
 * <p>Each byte of a long is put into its class by additions that overflow into its highest bit and never beyond ("SIMD within a
 * register", Lamport, "Multiple byte processing with full-word instructions", CACM 18(8), 1975). A multiplication brings the eight
 * bits together, eight longs make a mask of 64 bytes, and a word begins or ends where neighbouring bits of the mask differ.
 */
final class WordMasks {
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    private static final long ONES = 0x0101010101010101L;
    private static final int BLOCK = Long.SIZE;

    private int[] edges = new int[256];

    /**
     * Finds the words.
     *
     * @param bytes the message, with at least 64 zeros behind it
     * @param length how many of them are the message
     * @return how many edges there are: two for each word
     */
    int find(byte[] bytes, int length) {
        if (edges.length < length + 1 + BLOCK) {
            edges = new int[2 * length + BLOCK];
        }
        int count = 0;
        long before = 0;
        for (int block = 0; block <= length; block += BLOCK) {
            long mask = 0;
            int end = Math.min(BLOCK, length - block);
            for (int i = 0; i < end; i += Long.BYTES) {
                mask |= wordBytes(Words.getLong(bytes, block + i)) << i;
            }
            long differing = mask ^ ((mask << 1) | before);
            before = mask >>> 63;
            while (differing != 0) {
                edges[count++] = block + Long.numberOfTrailingZeros(differing);
                differing &= differing - 1;
            }
        }
        return count;
    }

    /** Returns where words begin, at even places, and where they end, at odd ones. Valid until the next {@link #find}. */
    int[] edges() {
        return edges;
    }

    /** Returns eight bits, the lowest for the first byte: 1 for letters, digits, apostrophes and anything beyond ASCII. */
    static long wordBytes(long bytes) {
        long ascii = bytes & LOW;
        long lower = ascii | (ONES * 0x20);
        long letters = (lower + ONES * (0x80 - 'a')) & ~(lower + ONES * (0x7F - 'z'));
        long digits = (ascii + ONES * (0x80 - '0')) & ~(ascii + ONES * (0x7F - '9'));
        long apostrophes = ~((ascii ^ (ONES * '\'')) + LOW);
        long word = (letters | digits | apostrophes | bytes) & HIGH;
        return ((word >>> 7) * 0x0102040810204080L) >>> 56;
    }
}
