package dev.undertone.benchmarks.deep;

import dev.undertone.ToneAnalyzer;
import dev.undertone.sentiment.SentimentModelProvider;
import java.util.List;
import java.util.function.Consumer;

/**
 * Messages a second on one thread.
 *
 * @param messages how many there were
 * @param always with the model asked about each
 * @param cascade with the model asked where a label can change
 * @param asked the share of messages about which the cascade asked
 */
record Throughput(int messages, double always, double cascade, double asked) {
    /** So many messages go first, so that what is compiled is compiled. */
    private static final int WARM_UP = 200;

    static Throughput of(SentimentModelProvider provider, String depth, List<String> messages) {
        ToneAnalyzer cascade = ToneAnalyzer.builder()
                .sentiment(provider.create(depth))
                .cascade()
                .build();
        long asked = messages.stream()
                .filter(message -> cascade.analyze(message).decision().isAsked())
                .count();
        ToneAnalyzer fresh = ToneAnalyzer.builder()
                .sentiment(provider.create(depth))
                .cascade()
                .build();
        return new Throughput(
                messages.size(),
                always(provider, depth, messages),
                rate(fresh::analyze, messages),
                (double) asked / messages.size());
    }

    /** Returns how many messages a second are read when the model is asked about each. */
    static double always(SentimentModelProvider provider, String depth, List<String> messages) {
        // A model of its own, with an empty cache; what it has read from files it shares.
        return rate(ToneAnalyzer.builder().sentiment(provider.create(depth)).build()::analyze, messages);
    }

    /** Returns how many messages a second are read; the first ones, which warm up, are not timed. */
    static double rate(Consumer<String> reader, List<String> messages) {
        int warm = Math.min(WARM_UP, messages.size() / 4);
        messages.subList(0, warm).forEach(reader);
        long begin = System.nanoTime();
        messages.subList(warm, messages.size()).forEach(reader);
        return (messages.size() - warm) / ((System.nanoTime() - begin) / 1e9);
    }
}
