package dev.undertone.benchmarks.speed.result;

import java.util.List;

/**
 * The timings of one contender on one set, one for each round. In a round every contender runs once, so that what the machine does
 * besides meets all of them. Immutable.
 *
 * @param rounds in the order of the run, at least one
 */
public record Series(List<Timing> rounds) {
    /**
     * Creates a series; the list is copied.
     *
     * @throws IllegalArgumentException if there is no round
     */
    public Series {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a series must have a round (got none)");
        }
    }

    /** Returns the median of the rounds in nanoseconds. */
    public double nanos() {
        return Timing.median(rounds.stream().mapToDouble(Timing::nanos).toArray());
    }

    /** Returns how far the farthest round is from the median, in nanoseconds; 0 when there was only one. */
    public double error() {
        double median = nanos();
        return rounds.stream()
                .mapToDouble(round -> Math.abs(round.nanos() - median))
                .max()
                .orElseThrow();
    }

    /** Returns the median of the bytes that an operation allocates. */
    public double bytes() {
        return Timing.median(rounds.stream().mapToDouble(Timing::bytes).toArray());
    }

    /** Returns the shortest round in nanoseconds. */
    public double low() {
        return rounds.stream().mapToDouble(Timing::nanos).min().orElseThrow();
    }

    /** Returns the longest round in nanoseconds. */
    public double high() {
        return rounds.stream().mapToDouble(Timing::nanos).max().orElseThrow();
    }
}
