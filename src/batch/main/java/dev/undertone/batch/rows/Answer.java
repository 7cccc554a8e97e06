package dev.undertone.batch.rows;

import dev.undertone.Cue;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one message. Immutable. */
public final class Answer {
    private final List<Dimension> dimensions;
    private final double[] scores;
    private final List<Dimension> labels;
    private final List<Cue> cues;
    private final @Nullable String unscored;

    private Answer(
            List<Dimension> dimensions,
            double[] scores,
            List<Dimension> labels,
            List<Cue> cues,
            @Nullable String unscored) {
        this.dimensions = dimensions;
        this.scores = scores;
        this.labels = labels;
        this.cues = cues;
        this.unscored = unscored;
    }

    static Answer scored(List<Dimension> dimensions, double[] scores, double[] thresholds, List<Cue> cues) {
        List<Dimension> labels = new ArrayList<>(dimensions.size());
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= thresholds[i]) {
                labels.add(dimensions.get(i));
            }
        }
        return new Answer(dimensions, scores.clone(), List.copyOf(labels), List.copyOf(cues), null);
    }

    static Answer unscored(List<Dimension> dimensions, String reason) {
        return new Answer(dimensions, new double[dimensions.size()], List.of(), List.of(), reason);
    }

    /**
     * Returns the dimensions, in the lexicon's order.
     *
     * @return the dimensions
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Returns a score in [0, 1]; 0.0 when the message was not scored.
     *
     * @param index the place of the dimension
     * @return the score, never NaN
     */
    public double score(int index) {
        return scores[index];
    }

    /**
     * Returns the dimensions whose label the message earned.
     *
     * @return the labels, in the lexicon's order
     */
    public List<Dimension> labels() {
        return labels;
    }

    /**
     * Returns the evidence.
     *
     * @return the cues; empty unless an explanation was asked for
     */
    public List<Cue> cues() {
        return cues;
    }

    /**
     * Returns why there are no scores.
     *
     * @return a word such as {@code empty}, or null when the message was scored
     */
    public @Nullable String unscored() {
        return unscored;
    }
}
