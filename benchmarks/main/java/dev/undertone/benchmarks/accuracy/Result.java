package dev.undertone.benchmarks.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came out on one set. Immutable.
 *
 * @param description what is known of the set
 * @param messages how many messages were used
 * @param standings by the names of the peers, in the order of the tables; unmodifiable
 */
record Result(SetDescription description, int messages, Map<String, Standing> standings) {
    Result {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }
}
