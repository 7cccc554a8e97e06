package dev.undertone.corenlp;

import dev.undertone.sentiment.SentimentModel;
import dev.undertone.sentiment.SentimentModelProvider;
import java.util.Arrays;
import java.util.List;

/** Makes models of CoreNLP's for applications that find them as a service. Thread-safe. */
public final class CoreNlpSentimentModelProvider implements SentimentModelProvider {
    /** Creates the provider. */
    public CoreNlpSentimentModelProvider() {}

    @Override
    public List<String> depths() {
        return Arrays.stream(Depth.values()).map(Depth::label).toList();
    }

    @Override
    public SentimentModel create(String label) {
        for (Depth depth : Depth.values()) {
            if (depth.label().equals(label)) {
                CoreNlpSentimentModel model = CoreNlpSentimentModel.create(depth);
                model.load();
                return model;
            }
        }
        throw new IllegalArgumentException("depth must be one of " + depths() + " (got " + label + ")");
    }
}
