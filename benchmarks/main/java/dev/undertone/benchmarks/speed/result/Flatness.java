package dev.undertone.benchmarks.speed.result;

import dev.undertone.benchmarks.speed.messages.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Time for a character by shape and length of the message. Immutable.
 *
 * @param nanos by shape and length in UTF-16 units the nanoseconds for a character; what could not be measured is missing
 */
public record Flatness(Map<Shape, NavigableMap<Integer, Double>> nanos) {
    /** Creates the table; the outer map is copied. */
    public Flatness {
        nanos = Collections.unmodifiableMap(new EnumMap<>(nanos));
    }

    /** Returns the lengths, in order. */
    public List<Integer> lengths() {
        return nanos.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Tells whether every shape was measured at every length. */
    public boolean isComplete() {
        return nanos.values().stream().allMatch(row -> row.size() == lengths().size());
    }

    /** Returns how many times as long as that of the median shape the slowest shape's character takes, at the worst length. */
    public double worstShape() {
        return lengths().stream()
                .mapToDouble(length -> {
                    double[] column = nanos.values().stream()
                            .filter(row -> row.containsKey(length))
                            .mapToDouble(row -> row.get(length))
                            .toArray();
                    return Timing.median(column) == 0 ? 0 : max(column) / Timing.median(column);
                })
                .max()
                .orElse(0);
    }

    /** Returns how many times as long as in its best length a shape's character takes in its worst. */
    public double growth(Shape shape) {
        Collection<Double> row = nanos.getOrDefault(shape, new TreeMap<>()).values();
        return row.isEmpty() ? 1 : Collections.max(row) / Collections.min(row);
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
