package dev.undertone;

import java.util.Objects;

/**
 * Why a cue contributes more or less than its weight.
 *
 * @param kind {@code negator}, {@code intensifier}, {@code downtoner}, {@code contrast}, {@code irrealis}, {@code question},
 *     {@code resolved}, {@code quoted}, {@code emphasis}, {@code courtesy}, {@code sarcasm}, {@code magnitude},
 *     {@code repetition} or {@code opposition}; of a sentiment model's cue {@code opinion}, with the model as its term, and gates
 *     such as {@code little-urgency}
 * @param term the shifter's term as the lexicon writes it; empty when no words of their own are behind the shift
 * @param begin where the shifter's words begin in the original message, in UTF-16 units, inclusive; -1 when there are none
 * @param end where they end, exclusive; -1 when there are none
 * @param factor what the contribution was multiplied by
 */
public record Shift(String kind, String term, int begin, int end, double factor) {
    /**
     * Creates a shift.
     *
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if the span is malformed or the factor is not finite
     */
    public Shift {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(term, "term must not be null");
        if (begin < -1 || end < begin || (begin < 0) != (end < 0)) {
            throw new IllegalArgumentException(
                    "a span must be -1 to -1, or in order (got " + begin + " to " + end + ")");
        }
        if (!Double.isFinite(factor)) {
            throw new IllegalArgumentException("a factor must be finite (got " + factor + ")");
        }
    }
}
