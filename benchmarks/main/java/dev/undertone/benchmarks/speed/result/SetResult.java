package dev.undertone.benchmarks.speed.result;

import dev.undertone.benchmarks.speed.contender.Contender;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came out on one set of messages. Immutable.
 *
 * @param name the set's
 * @param description what is in it
 * @param messages how many
 * @param meanLength in UTF-16 units
 * @param beyondAscii the share of units beyond ASCII, in [0,1]
 * @param series of each contender that was measured on it in every round
 * @param ordinary Undertone on the ordinary messages, once in each round of this set; null when they are these, or could not be
 *     measured
 */
public record SetResult(
        String name,
        String description,
        int messages,
        double meanLength,
        double beyondAscii,
        Map<Contender, Series> series,
        @Nullable Ordinary ordinary) {
    /**
     * What an ordinary message takes.
     *
     * @param series in as many rounds as the set
     * @param meanLength of the ordinary messages in UTF-16 units
     */
    public record Ordinary(Series series, double meanLength) {}

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

    /** Returns how many times as long a character takes Undertone as one of the ordinary messages, if both were measured. */
    public Optional<Ratio> besideOrdinary() {
        Series own = series.get(Contender.STRING);
        return own == null || ordinary == null
                ? Optional.empty()
                : Optional.of(Ratio.scaled(own, ordinary.series(), ordinary.meanLength() / meanLength));
    }
}
