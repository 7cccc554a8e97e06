package dev.undertone.benchmarks.deep;

import java.util.List;

/**
 * All that is measured at one depth. Immutable.
 *
 * @param depth its name
 * @param sample at most so many messages of each set were used
 * @param command the words of the command that measured it, without the files
 * @param seconds from asking for the model to its first opinion
 * @param bytes what the model keeps on the heap
 * @param throughput messages a second
 * @param beside the depth and each pipeline
 * @param ways each set, scored three ways
 */
record DepthFigures(
        String depth,
        int sample,
        String command,
        double seconds,
        long bytes,
        Throughput throughput,
        List<Beside> beside,
        List<Ways> ways) {
    /** Creates figures; the lists are copied. */
    DepthFigures {
        beside = List.copyOf(beside);
        ways = List.copyOf(ways);
    }
}
