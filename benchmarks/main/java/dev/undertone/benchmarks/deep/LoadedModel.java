package dev.undertone.benchmarks.deep;

import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import dev.undertone.sentiment.SentimentModelProvider;

/**
 * A model that has read its files.
 *
 * @param model the model
 * @param seconds from asking for it to its first opinion
 * @param bytes what it keeps on the heap
 */
record LoadedModel(SentimentModel model, double seconds, long bytes) {
    private static final String FIRST = "Nobody answers, and the lamp is still broken.";
    private static final double MOST_SECONDS = 120;

    static LoadedModel of(SentimentModelProvider provider, String depth) {
        long before = used();
        long begin = System.nanoTime();
        SentimentModel model = provider.create(depth);
        double seconds = 0;
        while (!hasOpinion(model)) {
            seconds = (System.nanoTime() - begin) / 1e9;
            if (seconds > MOST_SECONDS) {
                throw new IllegalStateException(model.id() + " must have an opinion after " + MOST_SECONDS + " s");
            }
        }
        seconds = (System.nanoTime() - begin) / 1e9;
        return new LoadedModel(model, seconds, used() - before);
    }

    private static boolean hasOpinion(SentimentModel model) {
        return model.judge(FIRST).stream().anyMatch(SentenceSentiment::hasOpinion);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
