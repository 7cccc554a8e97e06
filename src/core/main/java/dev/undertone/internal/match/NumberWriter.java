package dev.undertone.internal.match;

import java.io.ByteArrayOutputStream;

/**
 * Writes numbers, small ones as a byte. The first byte of the others says how many bytes follow, so that reading has no loop.
 * Not thread-safe.
 */
final class NumberWriter {
    /** The first byte of numbers of two bytes; smaller ones are the numbers themselves. */
    static final int TWO_BYTES = 0xC0;
    /** The first byte of numbers of three bytes. */
    static final int THREE_BYTES = 0xF4;
    /** In front of the four bytes of an int. */
    static final int FIVE_BYTES = 0xFF;

    /** The least number of three bytes. */
    static final int LEAST_OF_THREE = TWO_BYTES + ((THREE_BYTES - TWO_BYTES) << Byte.SIZE);
    /** The least number of five bytes. */
    static final int LEAST_OF_FIVE = LEAST_OF_THREE + ((FIVE_BYTES - THREE_BYTES) << Character.SIZE);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int count;

    void add(int number) {
        count++;
        if (number < 0 || number >= LEAST_OF_FIVE) {
            bytes.write(FIVE_BYTES);
            addBytes(number, Integer.BYTES);
        } else if (number >= LEAST_OF_THREE) {
            int rest = number - LEAST_OF_THREE;
            bytes.write(THREE_BYTES + (rest >>> Character.SIZE));
            addBytes(rest, 2);
        } else if (number >= TWO_BYTES) {
            int rest = number - TWO_BYTES;
            bytes.write(TWO_BYTES + (rest >>> Byte.SIZE));
            addBytes(rest, 1);
        } else {
            bytes.write(number);
        }
    }

    /** Adds the lowest bytes of a number, the highest of them first. */
    private void addBytes(int number, int count) {
        for (int left = count - 1; left >= 0; left--) {
            bytes.write(number >>> (left * Byte.SIZE));
        }
    }

    /** Adds a number that may be negative: its sign goes into the lowest bit. */
    void addDifference(int difference) {
        add((difference << 1) ^ (difference >> 31));
    }

    /** Returns how many numbers were added. */
    int count() {
        return count;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
