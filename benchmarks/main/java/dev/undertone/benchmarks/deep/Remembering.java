package dev.undertone.benchmarks.deep;

import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a model once for each message, so that two analyzers on the same messages cost as much as one. Thread-safe. */
final class Remembering implements SentimentModel {
    private final SentimentModel model;
    private final Map<String, List<SentenceSentiment>> known = new ConcurrentHashMap<>();

    Remembering(SentimentModel model) {
        this.model = model;
    }

    /** Asks about messages on all processors, before they are needed one after the other. */
    void ask(List<String> messages) {
        messages.parallelStream().forEach(this::judge);
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public List<SentenceSentiment> judge(CharSequence message) {
        return known.computeIfAbsent(message.toString(), model::judge);
    }
}
