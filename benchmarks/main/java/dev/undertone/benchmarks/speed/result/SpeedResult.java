package dev.undertone.benchmarks.speed.result;

import java.util.List;

/**
 * Everything that one run measured. Immutable.
 *
 * @param machine where
 * @param lexicon id, version and number of entries of the lexicon
 * @param sets what came out on each set of messages; the first one is that which the limits speak of
 * @param oneThread Undertone on the first set in one thread
 * @param twoThreads the same in each of two threads
 * @param latency of single messages of the first set
 * @param flatness by shape and length
 * @param startUp to the first score
 * @param heap what stays on it
 */
public record SpeedResult(
        Machine machine,
        String lexicon,
        List<SetResult> sets,
        Series oneThread,
        Series twoThreads,
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

    /** Returns how much more two threads get done than one. */
    public Ratio threadGain() {
        return Ratio.scaled(oneThread, twoThreads, 2);
    }
}
