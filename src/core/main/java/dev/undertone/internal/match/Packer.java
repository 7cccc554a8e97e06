package dev.undertone.internal.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the arrays of a compiled lexicon, each with its length in front.
 *
 * <p>Most arrays of ints ascend, or nearly so. They are written as differences, the sign in the lowest bit, seven bits to a
 * byte with the lowest first; characters as UTF-8. In the compressed jar that takes two thirds of what plain arrays take.
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
                int difference = value - previous;
                int rest = (difference << 1) ^ (difference >> 31);
                for (; (rest & ~0x7F) != 0; rest >>>= 7) {
                    out.writeByte((rest & 0x7F) | 0x80);
                }
                out.writeByte(rest);
                previous = value;
            }
        });
    }

    void chars(char[] values) {
        string(new String(values));
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
