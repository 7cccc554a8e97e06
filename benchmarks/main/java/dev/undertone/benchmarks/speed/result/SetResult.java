package dev.undertone.benchmarks.speed.result;

import dev.undertone.benchmarks.speed.contender.Contender;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came out on one set of messages. Immutable.
 *
 * @param name the set's
 * @param description what is in it
 * @param messages how many
 * @param meanLength in UTF-16 units
 * @param beyondAscii the share of units beyond ASCII, in [0,1]
 * @param series of each contender that was measured on it
 */
public record SetResult(
        String name,
        String description,
        int messages,
        double meanLength,
        double beyondAscii,
        Map<Contender, Series> series) {
    /** Creates a result; the map is copied. */
    public SetResult {
        series = Collections.unmodifiableMap(new EnumMap<>(series));
    }

    /** Returns the nanoseconds for a character, if the contender was measured on this set. */
    public Optional<Double> nanosPerCharacter(Contender contender) {
        return Optional.ofNullable(series.get(contender)).map(of -> of.nanos() / meanLength);
    }

    /** Returns how many times as long one contender takes as another, if both were measured on this set. */
    public Optional<Ratio> ratio(Contender one, Contender other) {
        Series first = series.get(one);
        Series second = series.get(other);
        return first == null || second == null ? Optional.empty() : Optional.of(Ratio.of(first, second));
    }
}
