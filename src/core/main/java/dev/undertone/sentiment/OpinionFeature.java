package dev.undertone.sentiment;

import java.util.List;
import java.util.Locale;

/**
 * A number that sums up what a model says of a message's sentences. Sentences without an opinion do not count.
 *
 * <p>The probability of negative is that of negative and very negative together, that of positive likewise.
 */
public enum OpinionFeature {
    /** 1 for every message with an opinion: what the others are measured from. */
    OFFSET(1, 1),
    /** The greatest probability of negative, in [0,1]. */
    MOST_NEGATIVE(0, 1),
    /** The greatest probability of very negative, in [0,1]. */
    VERY_NEGATIVE(0, 1),
    /** The last sentence's probability of negative, in [0,1]. */
    LAST_NEGATIVE(0, 1),
    /** The share of sentences that are more probably negative than positive, in [0,1]. */
    NEGATIVE_SHARE(0, 1),
    /** The sum of the probabilities of negative, at most 3, divided by 3: in [0,1]. */
    NEGATIVE_SUM(0, 1),
    /** The greatest probability of positive, in [0,1]. */
    MOST_POSITIVE(0, 1),
    /** The last sentence's probability of positive, in [0,1]. */
    LAST_POSITIVE(0, 1),
    /** The sum of the probabilities of positive, at most 3, divided by 3: in [0,1]. */
    POSITIVE_SUM(0, 1),
    /** The mean valence, in [-1,1]. */
    MEAN_VALENCE(-1, 1),
    /** The lowest valence, in [-1,1]. */
    LOWEST_VALENCE(-1, 1);

    private static final double MOST_SUMMED = 3;

    private final double least;
    private final double most;
    private final String label;

    OpinionFeature(double least, double most) {
        this.least = least;
        this.most = most;
        label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name in tables and ledgers, for example {@code most-negative}. */
    public String label() {
        return label;
    }

    /** Returns the least value that a message can have. */
    public double least() {
        return least;
    }

    /** Returns the greatest value that a message can have. */
    public double most() {
        return most;
    }

    /**
     * Returns the value for a message.
     *
     * @param opinions the sentences of a message that have an opinion, at least one, in their order
     * @throws IllegalArgumentException if there is none
     * @throws java.util.NoSuchElementException if one of them has no opinion
     */
    public double of(List<SentenceSentiment> opinions) {
        if (opinions.isEmpty()) {
            throw new IllegalArgumentException("there must be a sentence with an opinion (got none)");
        }
        return switch (this) {
            case OFFSET -> 1;
            case LAST_NEGATIVE, LAST_POSITIVE -> of(opinions.get(opinions.size() - 1));
            case MOST_NEGATIVE, VERY_NEGATIVE, MOST_POSITIVE, LOWEST_VALENCE -> of(decisive(opinions));
            case NEGATIVE_SUM, POSITIVE_SUM -> Math.min(MOST_SUMMED, sum(opinions)) / MOST_SUMMED;
            case NEGATIVE_SHARE, MEAN_VALENCE -> sum(opinions) / opinions.size();
        };
    }

    /** Returns the sentence that decides the value: the first with the extreme one, or the last. */
    private SentenceSentiment decisive(List<SentenceSentiment> opinions) {
        SentenceSentiment best = opinions.get(0);
        for (SentenceSentiment sentence : opinions) {
            boolean beats = this == LOWEST_VALENCE ? of(sentence) < of(best) : of(sentence) > of(best);
            best = beats ? sentence : best;
        }
        return best;
    }

    /**
     * Returns where the value comes from: begin and end, in UTF-16 units of the original message, of the sentence that decides
     * it, or of all of them when it is a sum.
     *
     * @param opinions as in {@link #of}
     */
    public int[] span(List<SentenceSentiment> opinions) {
        SentenceSentiment first = opinions.get(0);
        SentenceSentiment last = opinions.get(opinions.size() - 1);
        switch (this) {
            case LAST_NEGATIVE, LAST_POSITIVE -> first = last;
            case MOST_NEGATIVE, VERY_NEGATIVE, MOST_POSITIVE, LOWEST_VALENCE -> {
                first = decisive(opinions);
                last = first;
            }
            default -> {}
        }
        return new int[] {first.begin(), last.end()};
    }

    private double sum(List<SentenceSentiment> opinions) {
        double sum = 0;
        for (SentenceSentiment sentence : opinions) {
            sum += of(sentence);
        }
        return sum;
    }

    private double of(SentenceSentiment sentence) {
        SentimentDistribution five = sentence.distribution().orElseThrow();
        double negative = Math.min(1, five.veryNegative() + five.negative());
        double positive = Math.min(1, five.veryPositive() + five.positive());
        return switch (this) {
            case OFFSET -> 1;
            case MOST_NEGATIVE, LAST_NEGATIVE, NEGATIVE_SUM -> negative;
            case VERY_NEGATIVE -> five.veryNegative();
            case NEGATIVE_SHARE -> negative > positive ? 1 : 0;
            case MOST_POSITIVE, LAST_POSITIVE, POSITIVE_SUM -> positive;
            case MEAN_VALENCE, LOWEST_VALENCE -> five.valence();
        };
    }
}
