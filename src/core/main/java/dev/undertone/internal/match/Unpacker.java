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
            int rest = in.get();
            if (rest < 0) {
                rest = (rest & 0x7F) | moreBits();
            }
            previous += (rest >>> 1) ^ -(rest & 1);
            values[i] = previous;
        }
        return values;
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
