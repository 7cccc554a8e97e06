package dev.undertone.internal.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the arrays of a compiled lexicon, each with its length in front.
 *
 * <p>Most arrays of ints ascend, or nearly so. They are written as differences, the sign in the lowest bit, most of which take
 * a byte. In the compressed jar that takes two thirds of what plain arrays take.
 */
final class Packer {
    private final DataOutputStream out;

    Packer(DataOutputStream out) {
        this.out = out;
    }

    void ints(int... values) {
        NumberWriter differences = new NumberWriter();
        int previous = 0;
        for (int value : values) {
            differences.addDifference(value - previous);
            previous = value;
        }
        numbers(differences);
    }

    /** Writes numbers. */
    void numbers(NumberWriter numbers) {
        write(() -> {
            out.writeInt(numbers.count());
            out.write(numbers.toByteArray());
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

    /** Writes each different number once, and then which of them stands where. */
    void doubles(double... values) {
        Map<Double, Integer> places = new LinkedHashMap<>();
        NumberWriter which = new NumberWriter();
        for (double value : values) {
            Integer place = places.putIfAbsent(value, places.size());
            which.add(place == null ? places.size() - 1 : place);
        }
        write(() -> {
            out.writeInt(places.size());
            for (double value : places.keySet()) {
                out.writeDouble(value);
            }
        });
        numbers(which);
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
