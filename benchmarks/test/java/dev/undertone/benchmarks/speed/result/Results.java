package dev.undertone.benchmarks.speed.result;

import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.messages.Shape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Invented figures. */
public final class Results {
    private Results() {}

    /** Returns a series of these nanoseconds. */
    public static Series series(double bytes, double... nanos) {
        return new Series(
                Arrays.stream(nanos).mapToObj(n -> new Timing(n, bytes)).toList());
    }

    /** Returns a set on which the floor takes 100 ns, Undertone 150, in UTF-8 160, and VADER 3,000. */
    public static SetResult tweets() {
        Map<Contender, Series> series = new EnumMap<>(Contender.class);
        series.put(Contender.TOKENISE_AND_PROBE, series(0, 100, 110, 90));
        series.put(Contender.STRING, series(0.01, 150, 150, 180));
        series.put(Contender.UTF8, series(0, 160, 140, 190));
        series.put(Contender.VADER, series(20_480.4, 3_000, 3_000, 3_600));
        return new SetResult("tweets", "pots & <lids>", 10_000, 100, 0.004, series, null);
    }

    /**
     * Returns a set that is called so, on which Undertone takes so many nanoseconds for each of a thousand characters in two rounds,
     * and in the second of them two for each of a hundred characters of a tweet, else one.
     */
    public static SetResult other(String name, double nanosPerCharacter) {
        double nanos = 1_000 * nanosPerCharacter;
        return new SetResult(
                name,
                "more lids",
                20,
                1_000,
                0.8,
                Map.of(Contender.STRING, series(0, nanos, nanos)),
                new SetResult.Ordinary(series(0, 100, 200), 100));
    }

    /** Returns a run in which everything is kept but the memory. */
    public static SpeedResult run(double load) {
        return run(load, List.of());
    }

    /** Returns the same run, of which these measurements failed. */
    public static SpeedResult run(double load, List<String> failed) {
        Map<Shape, NavigableMap<Integer, Double>> nanos = new EnumMap<>(Shape.class);
        nanos.put(Shape.ORDINARY, new TreeMap<>(Map.of(100, 2.0, 1_000_000, 3.0)));
        nanos.put(Shape.EMOJI, new TreeMap<>(Map.of(100, 4.0, 1_000_000, 4.0)));
        nanos.put(Shape.NEGATORS, new TreeMap<>(Map.of(100, 10.0, 1_000_000, 12.0)));
        if (!failed.isEmpty()) {
            nanos.put(Shape.EMOJI, new TreeMap<>(Map.of(100, 4.0)));
        }
        return new SpeedResult(
                new Machine("A Processor", "A System", "A JVM", load, 2),
                "lids-en 1",
                List.of(tweets(), other("e-mails", 1.2), other("non-ASCII", 4.2)),
                Optional.of(new Scaling(series(0, 150), series(0, 160))),
                Optional.of(new Scaling(series(0, 100), series(0, 125))),
                failed.isEmpty() ? Optional.of(new Latency(200, 700, 2_000)) : Optional.empty(),
                new Flatness(nanos),
                new StartUp(List.of(50.0, 70.0, 40.0), List.of(90.0, 80.0), List.of(30.0)),
                new HeapUse(3L << 20, 10_240),
                failed);
    }
}
