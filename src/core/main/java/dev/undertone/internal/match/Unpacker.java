package dev.undertone.internal.match;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads back what a {@link Packer} wrote, array by array in the same order.
 *
 * <p>This runs once, when nothing has been compiled yet: arrays are read a few dozen numbers at a time, because a short method
 * that is called often is compiled sooner than a long loop, and all numbers are read by the same one.
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
        int[] values = numbers();
        int last = 0;
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            last = addUp(values, i, Math.min(values.length, i + AT_A_TIME), last);
        }
        return values;
    }

    /** Adds up differences, and returns the last value. */
    private static int addUp(int[] values, int from, int to, int last) {
        int value = last;
        for (int i = from; i < to; i++) {
            value += difference(values[i]);
            values[i] = value;
        }
        return value;
    }

    /** Returns the difference that was written as a number: the sign is in the lowest bit. */
    static int difference(int number) {
        return (number >>> 1) ^ -(number & 1);
    }

    /** Returns numbers as a {@link NumberWriter} got them. */
    int[] numbers() {
        int[] values = new int[length()];
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            read(values, i, Math.min(values.length, i + AT_A_TIME));
        }
        return values;
    }

    private void read(int[] values, int from, int to) {
        int next = at;
        for (int i = from; i < to; i++) {
            int first = packed[next++] & 0xFF;
            if (first < NumberWriter.TWO_BYTES) {
                values[i] = first;
            } else if (first < NumberWriter.THREE_BYTES) {
                int above = (first - NumberWriter.TWO_BYTES) << Byte.SIZE;
                values[i] = NumberWriter.TWO_BYTES + (above | (packed[next++] & 0xFF));
            } else {
                at = next;
                values[i] = withMore(first);
                next = at;
            }
        }
        at = next;
    }

    private int withMore(int first) {
        int low = (packed[at++] & 0xFF) << Byte.SIZE | (packed[at++] & 0xFF);
        if (first < NumberWriter.FIVE_BYTES) {
            return NumberWriter.LEAST_OF_THREE + ((first - NumberWriter.THREE_BYTES) << Character.SIZE | low);
        }
        low = low << Byte.SIZE | (packed[at++] & 0xFF);
        return low << Byte.SIZE | (packed[at++] & 0xFF);
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

    char[] chars() {
        char[] values = new char[length()];
        bulk.position(at).asCharBuffer().get(values);
        at += values.length * Character.BYTES;
        return values;
    }

    double[] doubles() {
        double[] different = new double[length()];
        for (int i = 0; i < different.length; i++) {
            different[i] = bulk.getDouble(at);
            at += Double.BYTES;
        }
        int[] which = numbers();
        double[] values = new double[which.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = different[which[i]];
        }
        return values;
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
