package dev.undertone.internal.match;

/**
 * Numbers one after the other, as a {@link Packer} wrote them: seven bits to a byte, the lowest first. Not thread-safe.
 *
 * <p>Taken one by one where they are needed, they need no array in between, and a start-up is as short as its loops.
 */
final class Numbers {
    private final byte[] packed;
    private int at;

    /** Begins at a place. */
    Numbers(byte[] packed, int at) {
        this.packed = packed;
        this.at = at;
    }

    /** Returns the next number. */
    int next() {
        int bits = packed[at++];
        return bits < 0 ? withMore(bits & 0x7F) : bits;
    }

    private int withMore(int lowest) {
        int bits = lowest;
        int shift = 0;
        int more;
        do {
            more = packed[at++];
            shift += 7;
            bits |= (more & 0x7F) << shift;
        } while (more < 0);
        return bits;
    }

    /** Returns where the next number begins. */
    int at() {
        return at;
    }

    /** Returns the next difference, whose sign is in the lowest bit. */
    int nextDifference() {
        int bits = next();
        return (bits >>> 1) ^ -(bits & 1);
    }
}
