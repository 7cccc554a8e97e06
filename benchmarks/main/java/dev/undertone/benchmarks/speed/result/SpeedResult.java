package dev.undertone.benchmarks.speed.result;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one run measured. Immutable.
 *
 * @param machine where
 * @param lexicon id, version and number of entries of the lexicon
 * @param sets what came out on each set of messages; the first one is that which the limits speak of
 * @param scaling Undertone on the first set in one thread and in two
 * @param floorScaling the floor, which tells what two threads can gain on the machine at most
 * @param latency of single messages of the first set
 * @param flatness by shape and length
 * @param startUp to the first score
 * @param heap what stays on it
 * @param failed what could not be measured, and is missing in the rest
 */
public record SpeedResult(
        Machine machine,
        String lexicon,
        List<SetResult> sets,
        Optional<Scaling> scaling,
        Optional<Scaling> floorScaling,
        Optional<Latency> latency,
        Flatness flatness,
        StartUp startUp,
        HeapUse heap,
        List<String> failed) {
    /**
     * Creates a result; the lists are copied.
     *
     * @throws IllegalArgumentException if there is no set
     */
    public SpeedResult {
        sets = List.copyOf(sets);
        failed = List.copyOf(failed);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("a run must measure a set (got none)");
        }
    }
}
