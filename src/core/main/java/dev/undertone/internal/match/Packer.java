package dev.undertone.internal.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the arrays of a compiled lexicon, each with its length in front, big-endian. */
final class Packer {
    private final DataOutputStream out;

    Packer(DataOutputStream out) {
        this.out = out;
    }

    void ints(int... values) {
        write(() -> {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
            }
        });
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
        chars(value.toCharArray());
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
