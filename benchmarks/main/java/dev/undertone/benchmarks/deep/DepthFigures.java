package dev.undertone.benchmarks.deep;

import java.util.List;

/**
 * All that is measured at one depth. Immutable.
 *
 * @param depth its name
 * @param loaded what loading took
 * @param ways each set, scored three ways
 * @param throughput messages a second
 * @param beside messages a second, always asked, on those that the pipelines read
 * @param sample at most so many messages of each set were used
 */
record DepthFigures(
        String depth, LoadedModel loaded, List<Ways> ways, Throughput throughput, double beside, int sample) {
    /** Creates figures; the list is copied. */
    DepthFigures {
        ways = List.copyOf(ways);
    }
}
