package dev.undertone.lab.evaluate;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How cues of one category act in one dimension. Immutable.
 *
 * <p>The decisive cue of a message is the one that contributes most. Each hit, false alarm and miss is counted in one
 * category, that of its decisive cue.
 *
 * @param category the category as the lexicon names it; {@link #NO_CUE} for messages in which nothing speaks for the dimension
 * @param messages in how many messages a cue of the category speaks for the dimension
 * @param positives how many of these have the label
 * @param hits how many right labels it decided
 * @param falseAlarms how many wrong labels it decided
 * @param misses how many messages with the label, which did not get it, have it as their decisive cue
 */
public record CategoryCounts(String category, int messages, int positives, int hits, int falseAlarms, int misses) {
    /** Stands for the absence of any cue. */
    public static final String NO_CUE = "";

    /** Creates counts. */
    public CategoryCounts {
        Objects.requireNonNull(category, "category must not be null");
    }

    /** Returns the share of the messages with a cue of the category that have the label, in [0,1]; empty without messages. */
    public OptionalDouble precision() {
        return messages == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) positives / messages);
    }

    CategoryCounts withMessage(boolean positive) {
        return new CategoryCounts(category, messages + 1, positives + (positive ? 1 : 0), hits, falseAlarms, misses);
    }

    CategoryCounts withDecision(boolean positive, boolean given) {
        return new CategoryCounts(
                category,
                messages,
                positives,
                hits + (positive && given ? 1 : 0),
                falseAlarms + (!positive && given ? 1 : 0),
                misses + (positive && !given ? 1 : 0));
    }
}
