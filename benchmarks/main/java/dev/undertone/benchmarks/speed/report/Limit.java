package dev.undertone.benchmarks.speed.report;

import static dev.undertone.benchmarks.speed.contender.Contender.HASH_MAP;
import static dev.undertone.benchmarks.speed.contender.Contender.STRING;
import static dev.undertone.benchmarks.speed.contender.Contender.TOKENISE_AND_PROBE;
import static dev.undertone.benchmarks.speed.contender.Contender.UTF8;
import static dev.undertone.benchmarks.speed.contender.Contender.VADER;

import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.messages.Genre;
import dev.undertone.benchmarks.speed.result.Ratio;
import dev.undertone.benchmarks.speed.result.Series;
import dev.undertone.benchmarks.speed.result.SetResult;
import dev.undertone.benchmarks.speed.result.SpeedResult;
import dev.undertone.benchmarks.speed.result.StartUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that Undertone has to keep, and what was measured. Immutable.
 *
 * @param what is measured; Markdown
 * @param limit how it is written
 * @param measured how it is written
 * @param kept whether the measured value is inside of the limit
 */
record Limit(String what, String limit, String measured, boolean kept) {
    private static final double FLOORS = 2.0;
    private static final double BYTES = 0.5;
    private static final double NON_ASCII = 3;
    private static final double VADERS = 15;
    private static final double HASH_MAPS = 1.3;
    private static final double THREADS = 1.8;
    private static final double SPREAD = 5;
    private static final double FIRST_SCORE = 60;
    private static final long HEAP = 2L << 20;
    private static final double WORST = 5;

    /** Returns all of them, in the order of the page; what a run did not measure is left out. */
    static List<Limit> of(SpeedResult result) {
        SetResult first = result.sets().get(0);
        List<Limit> limits = new ArrayList<>();
        first.ratio(STRING, TOKENISE_AND_PROBE)
                .ifPresent(ratio -> limits.add(atMost("a `String`, beside the floor", FLOORS, ratio)));
        Optional.ofNullable(first.series().get(STRING)).ifPresent(series -> limits.add(bytes(series)));
        first.ratio(UTF8, STRING).ifPresent(ratio -> limits.add(noSlower("UTF-8, beside a `String`", ratio)));
        perCharacter(result, Genre.EMAILS)
                .ifPresent(ratio -> limits.add(atMost("a character of an e-mail, beside one of a tweet", 1, ratio)));
        perCharacter(result, Genre.NON_ASCII)
                .ifPresent(ratio ->
                        limits.add(atMost("a character of non-ASCII text, beside one of a tweet", NON_ASCII, ratio)));
        faster(first, VADER, VADERS).ifPresent(limits::add);
        faster(first, HASH_MAP, HASH_MAPS).ifPresent(limits::add);
        result.scaling().ifPresent(scaling -> limits.add(atLeast("two threads, beside one", THREADS, scaling.gain())));
        result.latency()
                .ifPresent(latency -> limits.add(new Limit(
                        "p99 beside p50, warm",
                        "≤ " + Written.number(SPREAD) + " ×",
                        Written.number(latency.spread()) + " ×",
                        latency.spread() <= SPREAD)));
        limits.add(new Limit(
                "character of the slowest shape of message, beside the median shape",
                "≤ " + Written.number(WORST) + " ×",
                result.flatness().isComplete()
                        ? Written.number(result.flatness().worstShape()) + " ×"
                        : "one could not be measured",
                result.flatness().isComplete() && result.flatness().worstShape() <= WORST));
        double start = StartUp.median(result.startUp().firstScore());
        limits.add(new Limit(
                "start of the JVM to the first score",
                "≤ " + Written.number(FIRST_SCORE) + " ms",
                Written.number(start) + " ms",
                start <= FIRST_SCORE));
        limits.add(new Limit(
                "heap of the loaded lexicon",
                "≤ " + Written.memory(HEAP),
                Written.memory(result.heap().analyzer()),
                result.heap().analyzer() <= HEAP));
        return limits;
    }

    private static Limit atMost(String what, double most, Ratio ratio) {
        return new Limit(what, "≤ " + Written.number(most) + " ×", Written.range(ratio), ratio.value() <= most);
    }

    private static Limit atLeast(String what, double least, Ratio ratio) {
        return new Limit(what, "≥ " + Written.number(least) + " ×", Written.range(ratio), ratio.value() >= least);
    }

    private static Limit noSlower(String what, Ratio ratio) {
        return new Limit(what, "≤ 1 ×, or a tie", Written.range(ratio), ratio.low() <= 1);
    }

    private static Limit bytes(Series series) {
        return new Limit("bytes allocated for a `String`", "0", Written.bytes(series), series.bytes() < BYTES);
    }

    private static Optional<Limit> faster(SetResult set, Contender peer, double least) {
        return set.ratio(peer, STRING)
                .map(ratio -> atLeast(peer.label() + ", beside a `String` of Undertone", least, ratio));
    }

    private static Optional<Ratio> perCharacter(SpeedResult result, Genre genre) {
        return result.sets().stream()
                .filter(set -> set.name().equals(genre.label()))
                .findFirst()
                .flatMap(SetResult::besideOrdinary);
    }
}
