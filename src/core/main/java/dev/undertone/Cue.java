package dev.undertone;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Objects;

/**
 * A piece of evidence: words of the message that speak for or against a dimension.
 *
 * @param dimension the dimension
 * @param category what kind of evidence it is, as the lexicon names it, for example {@code waiting}; {@code sentiment} for what a
 *     sentiment model adds
 * @param term the term as the lexicon writes it, for example {@code <ordinal> time}; for a sentiment model what was read from its
 *     opinions, for example {@code most-negative}
 * @param begin where the words begin in the original message, in UTF-16 units, inclusive
 * @param end where they end, exclusive
 * @param weight the term's weight in the lexicon, in [-5, 5]
 * @param shifters what changed the weight, in the order in which it was applied; unmodifiable
 * @param contribution what the cue adds to the strength of its dimension: weight times all factors, rounded to a multiple of
 *     2<sup>−20</sup>
 */
public record Cue(
        Dimension dimension,
        String category,
        String term,
        int begin,
        int end,
        double weight,
        List<Shift> shifters,
        double contribution) {
    private static final double MAX_WEIGHT = 5;

    /** Creates a cue; the list is copied. */
    public Cue {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(term, "term must not be null");
        shifters = List.copyOf(Objects.requireNonNull(shifters, "shifters must not be null"));
        if (!(Math.abs(weight) <= MAX_WEIGHT) || !Double.isFinite(contribution)) {
            throw new IllegalArgumentException("a cue must have a weight in [-5, 5] and a finite contribution (got "
                    + weight + " and " + contribution + ")");
        }
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "a cue must have a span in the message (got " + begin + " to " + end + ")");
        }
    }

    /**
     * Returns the words of the cue.
     *
     * @param message the message that was analysed
     * @throws IndexOutOfBoundsException if it is another, shorter one
     */
    public String text(CharSequence message) {
        return message.subSequence(begin, end).toString();
    }
}
