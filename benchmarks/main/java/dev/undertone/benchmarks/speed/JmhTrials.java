package dev.undertone.benchmarks.speed;

import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.jmh.LengthBenchmark;
import dev.undertone.benchmarks.speed.jmh.MessageBenchmark;
import dev.undertone.benchmarks.speed.messages.Shape;
import dev.undertone.benchmarks.speed.result.Latency;
import dev.undertone.benchmarks.speed.result.Timing;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Measures one thing in one JVM that JMH forks for it. */
final class JmhTrials {
    /** The heap of every fork, so that figures do not depend on how much memory a machine has. */
    static final String HEAP = "-Xmx4g";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Effort effort;

    JmhTrials(Effort effort) {
        this.effort = effort;
    }

    /**
     * Returns the time for a message. Where more threads run, the compiler gets less of the processors, so that the warm-up
     * takes longer.
     *
     * @param messages the set's key
     */
    Timing message(Contender contender, String messages, int threads) {
        return timing(run(
                Mode.AverageTime,
                MessageBenchmark.class,
                ofMessages(contender, messages),
                threads,
                warmUps(contender) * threads));
    }

    /** Returns the distribution of the times for single messages in one thread. */
    Latency latency(Contender contender, String messages) {
        Statistics samples = run(
                        Mode.SampleTime, MessageBenchmark.class, ofMessages(contender, messages), 1, warmUps(contender))
                .getPrimaryResult()
                .getStatistics();
        return new Latency(samples.getPercentile(50), samples.getPercentile(99), samples.getPercentile(99.9));
    }

    /** Returns the time for a message of a shape and a length. */
    Timing length(Shape shape, int length) {
        return timing(run(
                Mode.AverageTime,
                LengthBenchmark.class,
                Map.of("shape", shape.name(), "length", Integer.toString(length)),
                1,
                effort.lengthWarmUps()));
    }

    private int warmUps(Contender contender) {
        return contender.kind() == Contender.Kind.FLOOR ? effort.floorWarmUps() : effort.warmUps();
    }

    private static Map<String, String> ofMessages(Contender contender, String messages) {
        return Map.of("contender", contender.name(), "messages", messages);
    }

    private static Timing timing(RunResult run) {
        double bytes = Double.NaN;
        for (String name : run.getSecondaryResults().keySet()) {
            if (name.endsWith(ALLOCATED)) {
                bytes = run.getSecondaryResults().get(name).getScore();
            }
        }
        return new Timing(run.getPrimaryResult().getStatistics().getPercentile(50), bytes);
    }

    private RunResult run(Mode mode, Class<?> benchmark, Map<String, String> parameters, int threads, int warmUps) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(mode)
                .threads(threads)
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(effort.iterationMillis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.iterationMillis()))
                .jvmArgsAppend(HEAP)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (mode == Mode.AverageTime) {
            options.addProfiler(GCProfiler.class);
        }
        parameters.forEach(options::param);
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new FailedTrialException(benchmark.getSimpleName() + " must run (got " + reason(e) + ")", e);
        }
    }

    /** Returns what a fork died of: JMH notes it beside its own exceptions. */
    private static Throwable reason(Throwable thrown) {
        Throwable reason = thrown;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason.getSuppressed().length == 0 ? reason : reason(reason.getSuppressed()[0]);
    }
}
