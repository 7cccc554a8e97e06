package dev.undertone.benchmarks.deep;

import dev.undertone.sentiment.SentimentModelProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A depth and a pipeline on the same messages in the same run. Immutable.
 *
 * @param pipeline the pipeline's name
 * @param messages how many messages there were
 * @param depth messages a second of the depth, always asked
 * @param rate messages a second of the pipeline
 */
record Beside(String pipeline, int messages, double depth, double rate) {
    /** Lets the depth and each installed pipeline read the messages. */
    static List<Beside> of(SentimentModelProvider provider, String depth, List<String> messages) {
        List<Beside> all = new ArrayList<>();
        for (Pipeline pipeline : ServiceLoader.load(Pipeline.class)) {
            double rate = Throughput.rate(pipeline::read, messages);
            double own = Throughput.always(provider, depth, messages);
            all.add(new Beside(pipeline.name(), messages.size(), own, rate));
        }
        return all;
    }
}
