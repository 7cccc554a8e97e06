package dev.undertone.benchmarks.speed.result;

import java.util.List;

/**
 * How long a plain program takes to its first score, in milliseconds. Immutable.
 *
 * @param firstScore from the start of the JVM to the first score, by the JVM's own clock; one for each start
 * @param process from the start of the process to the first score, as its parent sees it
 * @param emptyProcess the same of a program that only prints
 */
public record StartUp(List<Double> firstScore, List<Double> process, List<Double> emptyProcess) {
    /** Creates the times; the lists are copied. */
    public StartUp {
        firstScore = List.copyOf(firstScore);
        process = List.copyOf(process);
        emptyProcess = List.copyOf(emptyProcess);
    }

    /** Returns the median of some times. */
    public static double median(List<Double> millis) {
        return Timing.median(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
