package dev.undertone.internal.match;

import java.nio.ByteBuffer;

/** Reads back what a {@link Packer} wrote, array by array in the same order. */
final class Unpacker {
    private final ByteBuffer in;

    Unpacker(byte[] packed) {
        in = ByteBuffer.wrap(packed);
    }

    int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    int oneInt() {
        return ints()[0];
    }

    char[] chars() {
        char[] values = new char[in.getInt()];
        in.asCharBuffer().get(values);
        in.position(in.position() + values.length * Character.BYTES);
        return values;
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
        return new String(chars());
    }
}
