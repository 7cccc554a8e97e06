package dev.undertone.benchmarks.speed.report;

import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.messages.Shape;
import dev.undertone.benchmarks.speed.result.Flatness;
import dev.undertone.benchmarks.speed.result.Scaling;
import dev.undertone.benchmarks.speed.result.Series;
import dev.undertone.benchmarks.speed.result.SetResult;
import dev.undertone.benchmarks.speed.result.SpeedResult;
import dev.undertone.benchmarks.speed.result.StartUp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The tables of the page. */
final class SpeedTables {
    private static final Contender FLOOR = Contender.TOKENISE_AND_PROBE;
    private static final Contender ENTRY = Contender.STRING;

    private final SpeedResult result;

    SpeedTables(SpeedResult result) {
        this.result = result;
    }

    /** Returns what has to hold, and whether it does. */
    PipeTable limits() {
        PipeTable table = new PipeTable(1, List.of("what", "limit", "measured", "kept"));
        Limit.of(result)
                .forEach(limit -> table.row(
                        List.of(limit.what(), limit.limit(), limit.measured(), limit.kept() ? "yes" : "**no**")));
        return table;
    }

    /** Returns who was measured. */
    PipeTable contenders() {
        PipeTable table = new PipeTable(2, List.of("name", "what it does"));
        for (Contender contender : Contender.values()) {
            table.row(List.of(contender.label(), contender.description()));
        }
        return table;
    }

    /** Returns what a set holds. */
    PipeTable sets() {
        PipeTable table =
                new PipeTable(2, List.of("set", "messages of", "messages", "mean length", "characters beyond ASCII"));
        for (SetResult set : result.sets()) {
            table.row(List.of(
                    set.name(),
                    set.description(),
                    Written.count(set.messages()),
                    Written.number(set.meanLength()),
                    Math.round(100 * set.beyondAscii()) + " %"));
        }
        return table;
    }

    /** Returns everybody's figures on a set. */
    PipeTable of(SetResult set) {
        PipeTable table = new PipeTable(
                1,
                List.of(
                        "name",
                        "ns a message",
                        "ns a character",
                        "B a message",
                        "beside the floor",
                        "beside Undertone's `String`"));
        set.series()
                .forEach((contender, series) -> table.row(List.of(
                        contender.label(),
                        Written.nanos(series),
                        Written.number(series.nanos() / set.meanLength()),
                        Written.bytes(series),
                        ratio(set, contender, FLOOR),
                        ratio(set, contender, ENTRY))));
        return table;
    }

    private static String ratio(SetResult set, Contender one, Contender other) {
        return one == other
                ? Written.NOTHING
                : set.ratio(one, other).map(Written::range).orElse(Written.NOTHING);
    }

    /** Returns the time for a character of each contender on each set. */
    PipeTable characters() {
        List<String> headings = new ArrayList<>(List.of("ns a character"));
        result.sets().forEach(set -> headings.add(set.name()));
        PipeTable table = new PipeTable(1, headings);
        for (Contender contender : Contender.values()) {
            List<String> cells = new ArrayList<>(List.of(contender.label()));
            result.sets()
                    .forEach(set -> cells.add(set.nanosPerCharacter(contender)
                            .map(Written::number)
                            .orElse(Written.NOTHING)));
            table.row(cells);
        }
        return table;
    }

    /** Returns time and gain of one thread and two, of Undertone and of the floor. */
    PipeTable threads() {
        PipeTable table =
                new PipeTable(2, List.of("name", "threads", "ns a message, in each", "messages a second", "gain"));
        result.scaling().ifPresent(scaling -> rows(table, ENTRY, scaling));
        result.floorScaling().ifPresent(scaling -> rows(table, FLOOR, scaling));
        return table;
    }

    private static void rows(PipeTable table, Contender contender, Scaling scaling) {
        row(table, contender, 1, scaling.oneThread(), Written.NOTHING);
        row(table, contender, 2, scaling.twoThreads(), Written.range(scaling.gain()));
    }

    private static void row(PipeTable table, Contender contender, int threads, Series series, String gain) {
        table.row(List.of(
                contender.label(),
                Integer.toString(threads),
                Written.nanos(series),
                Written.number(threads * 1e9 / series.nanos()),
                gain));
    }

    /** Returns the percentiles of single messages. */
    PipeTable latency() {
        PipeTable table = new PipeTable(0, List.of("p50", "p99", "p99.9"));
        result.latency()
                .ifPresent(latency -> table.row(List.of(
                        Written.number(latency.p50()) + " ns",
                        Written.number(latency.p99()) + " ns",
                        Written.number(latency.p999()) + " ns")));
        return table;
    }

    /** Returns the time for a character by shape and length. */
    PipeTable flatness() {
        Flatness flatness = result.flatness();
        List<String> headings = new ArrayList<>(List.of("ns a character"));
        flatness.lengths().forEach(length -> headings.add(Written.count(length)));
        headings.add("worst beside best");
        PipeTable table = new PipeTable(1, headings);
        for (Map.Entry<Shape, ? extends Map<Integer, Double>> row :
                flatness.nanos().entrySet()) {
            List<String> cells = new ArrayList<>(List.of(row.getKey().label()));
            for (int length : flatness.lengths()) {
                Double nanos = row.getValue().get(length);
                cells.add(nanos == null ? Written.NOTHING : Written.number(nanos));
            }
            cells.add(
                    row.getValue().size() < 2 ? Written.NOTHING : Written.number(flatness.growth(row.getKey())) + " ×");
            table.row(cells);
        }
        return table;
    }

    /** Returns the times of start-ups. */
    PipeTable startUp() {
        StartUp startUp = result.startUp();
        PipeTable table = new PipeTable(1, List.of("ms", "median", "fastest", "slowest"));
        row(table, "start of the JVM to the first score", startUp.firstScore());
        row(table, "start of the process to the first score", startUp.process());
        row(table, "start of the process to the first output of a program that only prints", startUp.emptyProcess());
        return table;
    }

    private static void row(PipeTable table, String what, List<Double> millis) {
        table.row(List.of(
                what,
                Written.number(StartUp.median(millis)),
                Written.number(Collections.min(millis)),
                Written.number(Collections.max(millis))));
    }

    /** Returns what stays on the heap. */
    PipeTable heap() {
        return new PipeTable(1, List.of("on the heap", "size"))
                .row(List.of(
                        "an analyzer with the bundled lexicon",
                        Written.memory(result.heap().analyzer())))
                .row(List.of(
                        "a scorer, after a tweet", Written.memory(result.heap().scorer())));
    }
}
