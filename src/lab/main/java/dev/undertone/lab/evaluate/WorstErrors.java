package dev.undertone.lab.evaluate;

import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lexicon.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The messages on which lexicon and people disagree most in one dimension. Immutable.
 *
 * @param dimension the dimension
 * @param falseAlarms messages that got the label and do not have it, the highest score first
 * @param misses messages that have it and did not get it, the lowest score first
 */
public record WorstErrors(Dimension dimension, List<ScoredMessage> falseAlarms, List<ScoredMessage> misses) {
    /**
     * A message and its score. Immutable.
     *
     * @param message the message
     * @param score its score in [0,1]
     */
    public record ScoredMessage(LabelledMessage message, double score) {
        /** Creates a scored message. */
        public ScoredMessage {
            Objects.requireNonNull(message, "message must not be null");
        }
    }

    /** Creates a list of errors; the lists are copied. */
    public WorstErrors {
        Objects.requireNonNull(dimension, "dimension must not be null");
        falseAlarms = List.copyOf(falseAlarms);
        misses = List.copyOf(misses);
    }

    /**
     * Returns the worst errors of each dimension in which the set has labels.
     *
     * @param scored the set and its scores
     * @param most how many of each kind at most; of messages with one score, those that come first in the set
     */
    public static List<WorstErrors> of(ScoredSet scored, int most) {
        return scored.judged().stream()
                .map(dimension -> new WorstErrors(
                        dimension, errors(scored, dimension, false, most), errors(scored, dimension, true, most)))
                .toList();
    }

    private static List<ScoredMessage> errors(ScoredSet scored, Dimension dimension, boolean label, int most) {
        List<LabelledMessage> messages = scored.set().messages();
        Comparator<ScoredMessage> byScore = Comparator.comparing(ScoredMessage::score);
        return IntStream.range(0, messages.size())
                .filter(i ->
                        Boolean.valueOf(label).equals(messages.get(i).labels().get(dimension)))
                .filter(i -> scored.given(dimension, i) != label)
                .mapToObj(i -> new ScoredMessage(messages.get(i), scored.score(dimension, i)))
                .sorted(label ? byScore : byScore.reversed())
                .limit(most)
                .toList();
    }
}
