package dev.undertone.benchmarks.speed;

import dev.undertone.benchmarks.speed.child.ChildJvm;
import dev.undertone.benchmarks.speed.child.FirstScore;
import dev.undertone.benchmarks.speed.child.HeapOfLexicon;
import dev.undertone.benchmarks.speed.child.NoScore;
import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.messages.MessageSet;
import dev.undertone.benchmarks.speed.messages.Shape;
import dev.undertone.benchmarks.speed.result.Flatness;
import dev.undertone.benchmarks.speed.result.HeapUse;
import dev.undertone.benchmarks.speed.result.Latency;
import dev.undertone.benchmarks.speed.result.Machine;
import dev.undertone.benchmarks.speed.result.Scaling;
import dev.undertone.benchmarks.speed.result.Series;
import dev.undertone.benchmarks.speed.result.SetResult;
import dev.undertone.benchmarks.speed.result.SpeedResult;
import dev.undertone.benchmarks.speed.result.StartUp;
import dev.undertone.benchmarks.speed.result.Timing;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures everything, side by side: in each round every contender runs once on a set before the next round begins, so that a
 * machine that is slower for a while is slower for all of them. What cannot be measured is left out and told. Used once.
 */
final class SpeedRun {
    private static final Contender ORDINARY = Contender.STRING;

    private final Effort effort;
    private final List<NamedSet> sets;
    private final JmhTrials trials;
    private final PrintWriter progress;
    private final List<String> failed = new ArrayList<>();

    /**
     * Creates a run.
     *
     * @param sets the first one is that which the limits speak of
     * @param progress receives a line for each measurement
     */
    SpeedRun(Effort effort, List<NamedSet> sets, PrintWriter progress) {
        this.effort = effort;
        this.sets = List.copyOf(sets);
        this.trials = new JmhTrials(effort);
        this.progress = progress;
    }

    /**
     * A set of messages, and how forked JVMs find it.
     *
     * @param key for {@link MessageSet#of}
     * @param description what is in it
     */
    record NamedSet(String key, String description) {}

    SpeedResult measure() throws IOException {
        Machine machine = Machine.here();
        List<SetResult> results = new ArrayList<>();
        for (NamedSet set : sets) {
            results.add(
                    results.isEmpty()
                            ? onSet(set, List.of(Contender.values()), effort.rounds(), null)
                            : onSet(set, effort.elsewhere(), effort.otherRounds(), results.get(0)));
        }
        String first = sets.get(0).key();
        Optional<Scaling> scaling = scaling(ORDINARY, first);
        Optional<Scaling> floorScaling = scaling(Contender.TOKENISE_AND_PROBE, first);
        Optional<Latency> latency = attempt("single messages", () -> trials.latency(ORDINARY, first));
        latency.ifPresent(progress::println);
        Flatness flatness = flatness();
        try (ChildJvm jvm = new ChildJvm()) {
            return new SpeedResult(
                    machine,
                    Lexicon.bundled().toString(),
                    results,
                    scaling,
                    floorScaling,
                    latency,
                    flatness,
                    startUp(jvm),
                    heap(jvm),
                    failed);
        }
    }

    /** Measures contenders on a set, and on another one than the first Undertone on the first one in the same rounds. */
    private SetResult onSet(NamedSet named, List<Contender> contenders, int rounds, @Nullable SetResult first)
            throws IOException {
        MessageSet set = MessageSet.of(named.key());
        Map<Contender, List<Timing>> timings = new EnumMap<>(Contender.class);
        List<Timing> ordinary = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            String inRound = ", round " + round + " of " + rounds + ", ";
            for (Contender contender : contenders) {
                time(set.name() + inRound + contender, () -> trials.message(contender, named.key(), 1))
                        .ifPresent(timings.computeIfAbsent(contender, key -> new ArrayList<>())::add);
            }
            if (first != null) {
                time(
                                set.name() + inRound + first.name(),
                                () -> trials.message(ORDINARY, sets.get(0).key(), 1))
                        .ifPresent(ordinary::add);
            }
        }
        Map<Contender, Series> series = new EnumMap<>(Contender.class);
        timings.forEach((contender, all) -> {
            if (all.size() == rounds) {
                series.put(contender, new Series(all));
            }
        });
        return new SetResult(
                set.name(),
                named.description(),
                set.messages().size(),
                set.meanLength(),
                set.beyondAscii(),
                series,
                first == null || ordinary.size() < rounds
                        ? null
                        : new SetResult.Ordinary(new Series(ordinary), first.meanLength()));
    }

    private Optional<Scaling> scaling(Contender contender, String messages) {
        List<Timing> one = new ArrayList<>();
        List<Timing> two = new ArrayList<>();
        for (int round = 0; round < effort.otherRounds(); round++) {
            time(contender + " in 1 thread", () -> trials.message(contender, messages, 1))
                    .ifPresent(one::add);
            time(contender + " in 2 threads", () -> trials.message(contender, messages, 2))
                    .ifPresent(two::add);
        }
        return one.size() < effort.otherRounds() || two.size() < effort.otherRounds()
                ? Optional.empty()
                : Optional.of(new Scaling(new Series(one), new Series(two)));
    }

    private Flatness flatness() {
        Map<Shape, NavigableMap<Integer, Double>> nanos = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            NavigableMap<Integer, Double> row = new TreeMap<>();
            for (int length : effort.lengths()) {
                time(shape + ", " + length + " characters", () -> trials.length(shape, length))
                        .ifPresent(timing -> row.put(length, timing.nanos() / length));
            }
            nanos.put(shape, row);
        }
        return new Flatness(nanos);
    }

    private StartUp startUp(ChildJvm jvm) throws IOException {
        List<Double> firstScore = new ArrayList<>();
        List<Double> process = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        // the first of each brings the files into memory
        for (int start = 0; start <= effort.starts(); start++) {
            ChildJvm.Answer nothing = jvm.run(NoScore.class);
            ChildJvm.Answer scored = jvm.run(FirstScore.class);
            if (start > 0) {
                empty.add(nothing.millis());
                process.add(scored.millis());
                firstScore.add((double) scored.numbers().get(0));
            }
        }
        progress.println("start-up: " + StartUp.median(firstScore) + " ms");
        return new StartUp(firstScore, process, empty);
    }

    private HeapUse heap(ChildJvm jvm) throws IOException {
        List<Long> bytes =
                jvm.run(HeapOfLexicon.class, "-XX:+UseSerialGC", "-Xmx512m").numbers();
        progress.println("heap: " + bytes.get(0) + " B");
        return new HeapUse(bytes.get(0), bytes.get(1));
    }

    private Optional<Timing> time(String what, Supplier<Timing> trial) {
        Optional<Timing> timing = attempt(what, trial);
        timing.ifPresent(t -> progress.println(String.format(Locale.ROOT, "%s: %,.1f ns", what, t.nanos())));
        return timing;
    }

    /** Measures something, or notes that it could not be measured, so that the rest of the run is not lost. */
    private <T> Optional<T> attempt(String what, Supplier<T> trial) {
        try {
            return Optional.of(trial.get());
        } catch (FailedTrialException e) {
            progress.println(what + ": " + e.getMessage());
            failed.add(what);
            return Optional.empty();
        }
    }
}
