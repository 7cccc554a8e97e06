package dev.undertone.sentiment;

import java.util.Objects;
import java.util.Optional;

/**
 * What a sentiment model says of one sentence: a distribution, or why there is none. Immutable; threads may share it. Holds no
 * text of the message.
 *
 * @param begin where the sentence begins in the original message, in UTF-16 units, inclusive
 * @param end where it ends, exclusive
 * @param distribution the opinion; empty when there is none
 * @param noOpinion why there is none; empty when there is one
 */
public record SentenceSentiment(
        int begin, int end, Optional<SentimentDistribution> distribution, Optional<NoOpinion> noOpinion) {
    /**
     * Creates what is said of a sentence.
     *
     * @throws IllegalArgumentException if the span is empty or malformed, or unless there is either an opinion or a reason
     */
    public SentenceSentiment {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "a sentence must have a span in the message (got " + begin + " to " + end + ")");
        }
        if (distribution.isPresent() == noOpinion.isPresent()) {
            throw new IllegalArgumentException("a sentence must have either a distribution or a reason why not (got "
                    + distribution + " and " + noOpinion + ")");
        }
    }

    /** Returns the opinion on a sentence. */
    public static SentenceSentiment of(int begin, int end, SentimentDistribution distribution) {
        Objects.requireNonNull(distribution, "distribution must not be null");
        return new SentenceSentiment(begin, end, Optional.of(distribution), Optional.empty());
    }

    /** Returns that there is no opinion on a sentence. */
    public static SentenceSentiment without(int begin, int end, NoOpinion reason) {
        Objects.requireNonNull(reason, "reason must not be null");
        return new SentenceSentiment(begin, end, Optional.empty(), Optional.of(reason));
    }

    /** Tells whether there is an opinion. */
    public boolean hasOpinion() {
        return distribution.isPresent();
    }
}
