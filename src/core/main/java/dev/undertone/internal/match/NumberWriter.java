package dev.undertone.internal.match;

import java.io.ByteArrayOutputStream;

/** Writes numbers for {@link Numbers} to read: seven bits to a byte, the lowest first. Not thread-safe. */
final class NumberWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int number) {
        int rest = number;
        for (; (rest & ~0x7F) != 0; rest >>>= 7) {
            bytes.write((rest & 0x7F) | 0x80);
        }
        bytes.write(rest);
    }

    /** Adds a number that may be negative: its sign goes into the lowest bit. */
    void addDifference(int difference) {
        add(zigzag(difference));
    }

    /** Returns a difference with its sign in the lowest bit. */
    static int zigzag(int difference) {
        return (difference << 1) ^ (difference >> 31);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
