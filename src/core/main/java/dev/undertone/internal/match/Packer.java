package dev.undertone.internal.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the arrays of a compiled lexicon, each with its length in front.
 *
 * <p>Most arrays of ints ascend, or nearly so. They are written as differences, the sign in the lowest bit, seven bits to a
 * byte with the lowest first. In the compressed jar that takes two thirds of what plain arrays take.
 */
final class Packer {
    private final DataOutputStream out;

    Packer(DataOutputStream out) {
        this.out = out;
    }

    void ints(int... values) {
        write(() -> {
            out.writeInt(values.length);
            int previous = 0;
            for (int value : values) {
                sevenBits(zigzag(value - previous));
                previous = value;
            }
        });
    }

    /** Writes rows of ints, each from the number in {@code starts} on: differences within a row, so that rows alike are bytes alike. */
    void rows(int[] starts, int[] values) {
        write(() -> {
            for (int row = 0; row < starts.length - 1; row++) {
                int previous = 0;
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    sevenBits(zigzag(values[i] - previous));
                    previous = values[i];
                }
            }
        });
    }

    /**
     * Writes ints of two kinds, below {@code split} and from it on, each of which nearly ascends: differences to the last one
     * of the same kind, the kind in the lowest bit. None may be over 2<sup>30</sup> or below 0.
     */
    void mixedInts(int split, int[] values) {
        write(() -> {
            out.writeInt(split);
            out.writeInt(values.length);
            int low = 0;
            int high = split;
            for (int value : values) {
                if (value < split) {
                    sevenBits(zigzag(value - low) << 1);
                    low = value;
                } else {
                    sevenBits((zigzag(value - high) << 1) | 1);
                    high = value;
                }
            }
        });
    }

    private static int zigzag(int difference) {
        return (difference << 1) ^ (difference >> 31);
    }

    private void sevenBits(int bits) throws IOException {
        int rest = bits;
        for (; (rest & ~0x7F) != 0; rest >>>= 7) {
            out.writeByte((rest & 0x7F) | 0x80);
        }
        out.writeByte(rest);
    }

    void chars(char[] values) {
        write(() -> {
            out.writeInt(values.length);
            for (char value : values) {
                out.writeChar(value);
            }
        });
    }

    void bytes(byte[] values) {
        write(() -> {
            out.writeInt(values.length);
            out.write(values);
        });
    }

    void doubles(double... values) {
        write(() -> {
            out.writeInt(values.length);
            for (double value : values) {
                out.writeDouble(value);
            }
        });
    }

    void string(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
