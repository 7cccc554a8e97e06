package dev.undertone.benchmarks.speed.result;

import java.util.List;

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
 */
public record SpeedResult(
        Machine machine,
        String lexicon,
        List<SetResult> sets,
        Scaling scaling,
        Scaling floorScaling,
        Latency latency,
        Flatness flatness,
        StartUp startUp,
        HeapUse heap) {
    /**
     * Creates a result; the list is copied.
     *
     * @throws IllegalArgumentException if there is no set
     */
    public SpeedResult {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("a run must measure a set (got none)");
        }
    }
}
