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

    int[] rows(int[] starts) {
        int[] values = new int[starts[starts.length - 1]];
        sevenBits(values);
        for (int row = 0; row < starts.length - 1; row++) {
            add(values, starts[row], starts[row + 1], 0);
        }
        return values;
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
        for (int i = 0; i < values.length; i += AT_A_TIME) {
            at = sevenBits(packed, at, values, i, Math.min(values.length, i + AT_A_TIME));
        }
    }

    private static int sevenBits(byte[] in, int begin, int[] values, int from, int to) {
        int next = begin;
        for (int i = from; i < to; i++) {
            int bits = in[next++];
            if (bits < 0) {
                bits &= 0x7F;
                int shift = 0;
                int more;
                do {
                    more = in[next++];
                    shift += 7;
                    bits |= (more & 0x7F) << shift;
                } while (more < 0);
            }
            values[i] = bits;
        }
        return next;
    }

    private int length() {
        at += Integer.BYTES;
        return bulk.getInt(at - Integer.BYTES);
    }

    int oneInt() {
        return ints()[0];
    }

    char[] chars() {
        char[] values = new char[length()];
        bulk.position(at).asCharBuffer().get(values);
        at += values.length * Character.BYTES;
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[length()];
        System.arraycopy(packed, at, values, 0, values.length);
        at += values.length;
        return values;
    }

    double[] doubles() {
        double[] values = new double[length()];
        bulk.position(at).asDoubleBuffer().get(values);
        at += values.length * Double.BYTES;
        return values;
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
