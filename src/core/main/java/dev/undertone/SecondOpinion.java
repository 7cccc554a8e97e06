package dev.undertone;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import java.util.List;

/** Asks a sentiment model, and stands in for it when it fails: the report on a message never depends on it. */
final class SecondOpinion {
    private final SentimentModel model;

    SecondOpinion(SentimentModel model) {
        this.model = model;
    }

    /** Returns the sentences of a message that is not empty; unmodifiable. */
    List<SentenceSentiment> on(CharSequence message) {
        try {
            List<SentenceSentiment> sentences = List.copyOf(model.judge(message));
            return areSpansOf(message, sentences) ? sentences : failed(message);
        } catch (RuntimeException e) {
            return failed(message);
        }
    }

    private static boolean areSpansOf(CharSequence message, List<SentenceSentiment> sentences) {
        int end = 0;
        for (SentenceSentiment sentence : sentences) {
            if (sentence.begin() < end) {
                return false;
            }
            end = sentence.end();
        }
        return end <= message.length();
    }

    private static List<SentenceSentiment> failed(CharSequence message) {
        return List.of(SentenceSentiment.without(0, message.length(), NoOpinion.FAILED));
    }

    @Override
    public String toString() {
        return model.id();
    }
}
