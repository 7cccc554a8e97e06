package dev.undertone.corenlp;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Judges a sentence, or says why not, whatever happens; first looks whether it was judged lately. Thread-safe. */
final class CachedJudge {
    private final SentenceJudge judge;
    private final RecentSentences recent;
    private final int maxWords;

    CachedJudge(SentenceJudge judge, RecentSentences recent, int maxWords) {
        this.judge = judge;
        this.recent = recent;
        this.maxWords = maxWords;
    }

    /**
     * Returns what is said of a sentence.
     *
     * @throws RuntimeInterruptedException if the thread is interrupted, and nothing else
     */
    SentenceSentiment judge(Sentence sentence) {
        try {
            if (sentence.words().size() > maxWords) {
                return without(sentence, NoOpinion.TOO_LONG);
            }
            ByteBuffer key = RecentSentences.key(sentence.words());
            SentimentDistribution known = recent.get(key);
            if (known != null) {
                return SentenceSentiment.of(sentence.begin(), sentence.end(), known);
            }
            Optional<SentimentDistribution> opinion = judge.judge(sentence.words());
            opinion.ifPresent(distribution -> recent.put(key, distribution));
            return opinion.map(distribution -> SentenceSentiment.of(sentence.begin(), sentence.end(), distribution))
                    .orElseGet(() -> without(sentence, NoOpinion.NOT_PARSED));
        } catch (RuntimeInterruptedException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return without(sentence, NoOpinion.OUT_OF_MEMORY);
        } catch (RuntimeException | Error e) {
            // Also assertions of CoreNLP's and stacks that overflow: no sentence may cost more than its own opinion.
            return without(sentence, NoOpinion.FAILED);
        }
    }

    private static SentenceSentiment without(Sentence sentence, NoOpinion reason) {
        return SentenceSentiment.without(sentence.begin(), sentence.end(), reason);
    }
}
