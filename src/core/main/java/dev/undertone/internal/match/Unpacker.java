package dev.undertone.internal.match;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads back what a {@link Packer} wrote, array by array in the same order.
 *
 * <p>This runs once, when nothing has been compiled yet: arrays are read a few dozen numbers at a time, because a short method
 * that is called often is compiled sooner than a long loop.
 */
final class Unpacker {
    private static final int AT_A_TIME = 32;

    private final byte[] packed;
    private final ByteBuffer bulk;
    private int at;

    Unpacker(byte[] packed) {
        this.packed = packed;
        bulk = ByteBuffer.wrap(packed);
    }

    int[] ints() {
        int[] values = new int[length()];
        sevenBits(values);
        int previous = 0;
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            previous = add(values, i, Math.min(values.length, i + AT_A_TIME), previous);
        }
        return values;
    }

    /** Returns numbers to be taken one by one. */
    Numbers numbers() {
        int length = length();
        at += length;
        return new Numbers(packed, at - length);
    }

    int[] mixedInts() {
        int split = length();
        int[] values = new int[length()];
        sevenBits(values);
        int low = 0;
        int high = split;
        for (int from = 0; from < values.length; from += AT_A_TIME) {
            int to = Math.min(values.length, from + AT_A_TIME);
            long last = addMixed(values, from, to, low, high);
            low = (int) (last >>> Integer.SIZE);
            high = (int) last;
        }
        return values;
    }

    /** Adds up differences of two kinds, and returns the last values of both. */
    private static long addMixed(int[] values, int from, int to, int lastLow, int lastHigh) {
        int low = lastLow;
        int high = lastHigh;
        for (int i = from; i < to; i++) {
            int rest = values[i];
            int difference = (rest >>> 2) ^ -((rest >>> 1) & 1);
            if ((rest & 1) == 0) {
                low += difference;
                values[i] = low;
            } else {
                high += difference;
                values[i] = high;
            }
        }
        return (long) low << Integer.SIZE | high;
    }

    /** Adds up differences, and returns the last value. */
    private static int add(int[] values, int from, int to, int last) {
        int previous = last;
        for (int i = from; i < to; i++) {
            int bits = values[i];
            previous += (bits >>> 1) ^ -(bits & 1);
            values[i] = previous;
        }
        return previous;
    }

    private void sevenBits(int[] values) {
        Numbers numbers = new Numbers(packed, at);
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            sevenBits(numbers, values, i, Math.min(values.length, i + AT_A_TIME));
        }
        at = numbers.at();
    }

    private static void sevenBits(Numbers numbers, int[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = numbers.next();
        }
    }

    private int length() {
        at += Integer.BYTES;
        return bulk.getInt(at - Integer.BYTES);
    }

    int oneInt() {
        return ints()[0];
    }

    byte[] bytes() {
        byte[] values = new byte[length()];
        System.arraycopy(packed, at, values, 0, values.length);
        at += values.length;
        return values;
    }

    double[] doubles() {
        double[] values = new double[length()];
        double[] different = new double[length()];
        for (int i = 0; i < different.length; i++) {
            different[i] = bulk.getDouble(at);
            at += Double.BYTES;
        }
        Numbers which = numbers();
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            pick(different, which, values, i, Math.min(values.length, i + AT_A_TIME));
        }
        return values;
    }

    private static void pick(double[] from, Numbers which, double[] values, int begin, int end) {
        for (int i = begin; i < end; i++) {
            values[i] = from[which.next()];
        }
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
