package dev.undertone.sentiment;

import java.util.List;

/**
 * Says of each sentence of a message how negative or positive it is.
 *
 * <p>Implementations are thread-safe, and never throw because of what a message holds: what they cannot judge is a sentence
 * {@linkplain SentenceSentiment#without without opinion}. They end in time by themselves: the thread that analyses a message
 * waits for as long as it takes. What they throw all the same costs the opinion on that message only.
 */
public interface SentimentModel {
    /**
     * Returns which model this is, for example {@code corenlp-treeless}; two models with the same id judge alike. What is
     * fitted to a model's opinions is fitted to its id. Lower-case letters, digits and hyphens; never null.
     */
    String id();

    /**
     * Judges the sentences of a message. The model decides where a sentence ends.
     *
     * @param message the message
     * @return the sentences in the order of the message, as spans that do not overlap; one span over the whole message when it
     *     could not be cut; empty for a message without words; never null
     * @throws NullPointerException if {@code message} is null
     */
    List<SentenceSentiment> judge(CharSequence message);
}
