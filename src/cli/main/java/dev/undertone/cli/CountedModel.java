package dev.undertone.cli;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** A model that counts the sentences on which it has no opinion, by reason. Thread-safe, as the model is. */
final class CountedModel implements SentimentModel {
    private final SentimentModel model;
    private final AtomicLongArray lost = new AtomicLongArray(NoOpinion.values().length);

    CountedModel(SentimentModel model) {
        this.model = model;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public List<SentenceSentiment> judge(CharSequence message) {
        boolean answered = false;
        try {
            List<SentenceSentiment> sentences = model.judge(message);
            answered = true;
            for (SentenceSentiment sentence : sentences) {
                sentence.noOpinion().ifPresent(this::count);
            }
            return sentences;
        } finally {
            if (!answered) {
                count(NoOpinion.FAILED);
            }
        }
    }

    private void count(NoOpinion reason) {
        lost.incrementAndGet(reason.ordinal());
    }

    /** Returns how many sentences had no opinion so far, by reason; a message that was not cut is one sentence. */
    Map<NoOpinion, Long> lost() {
        Map<NoOpinion, Long> counts = new EnumMap<>(NoOpinion.class);
        for (NoOpinion reason : NoOpinion.values()) {
            if (lost.get(reason.ordinal()) > 0) {
                counts.put(reason, lost.get(reason.ordinal()));
            }
        }
        return counts;
    }
}
