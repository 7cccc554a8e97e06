package dev.undertone.internal.match;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads back what a {@link Packer} wrote, array by array in the same order. */
final class Unpacker {
    private final ByteBuffer in;

    Unpacker(byte[] packed) {
        in = ByteBuffer.wrap(packed);
    }

    int[] ints() {
        int[] values = new int[in.getInt()];
        int previous = 0;
        for (int i = 0; i < values.length; i++) {
            previous += difference();
            values[i] = previous;
        }
        return values;
    }

    int[] rows(int[] starts) {
        int[] values = new int[starts[starts.length - 1]];
        for (int row = 0; row < starts.length - 1; row++) {
            int previous = 0;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                previous += difference();
                values[i] = previous;
            }
        }
        return values;
    }

    int[] mixedInts() {
        int low = 0;
        int high = in.getInt();
        int[] values = new int[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            int rest = sevenBits();
            int difference = (rest >>> 2) ^ -((rest >>> 1) & 1);
            if ((rest & 1) == 0) {
                low += difference;
                values[i] = low;
            } else {
                high += difference;
                values[i] = high;
            }
        }
        return values;
    }

    private int difference() {
        int bits = sevenBits();
        return (bits >>> 1) ^ -(bits & 1);
    }

    private int sevenBits() {
        int first = in.get();
        return first >= 0 ? first : (first & 0x7F) | moreBits();
    }

    private int moreBits() {
        int bits = 0;
        for (int shift = 7; ; shift += 7) {
            int next = in.get();
            bits |= (next & 0x7F) << shift;
            if (next >= 0) {
                return bits;
            }
        }
    }

    int oneInt() {
        return ints()[0];
    }

    char[] chars() {
        return string().toCharArray();
    }

    byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    double[] doubles() {
        double[] values = new double[in.getInt()];
        in.asDoubleBuffer().get(values);
        in.position(in.position() + values.length * Double.BYTES);
        return values;
    }

    String string() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
