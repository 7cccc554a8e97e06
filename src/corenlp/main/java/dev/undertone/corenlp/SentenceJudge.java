package dev.undertone.corenlp;

import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;

/** Judges one sentence. Thread-safe. */
@FunctionalInterface
interface SentenceJudge {
    /**
     * Returns the sentiment of a sentence; empty when no structure was found in it.
     *
     * @throws edu.stanford.nlp.util.RuntimeInterruptedException if the thread is interrupted
     */
    Optional<SentimentDistribution> judge(List<CoreLabel> words);
}
