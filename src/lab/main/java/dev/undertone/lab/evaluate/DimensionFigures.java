package dev.undertone.lab.evaluate;

import dev.undertone.lexicon.Dimension;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of one dimension on one set, over the messages that were judged in it. Immutable; threads may share it. */
public final class DimensionFigures {
    private final Dimension dimension;
    private final double threshold;
    private final ThresholdFigures atThreshold;
    private final OptionalDouble bestThreshold;
    private final Map<Figure, Estimate> estimates;
    private final Resamples[] resamples;

    private DimensionFigures(Dimension dimension, double threshold, LabelCounts counts, Resamples[] resamples) {
        this.dimension = dimension;
        this.threshold = threshold;
        this.resamples = resamples;
        atThreshold = ThresholdFigures.of(counts, threshold);
        bestThreshold = RankingFigures.of(counts).stream()
                .mapToDouble(RankingFigures::bestThreshold)
                .findAny();
        double[] values = Figure.values(counts, threshold);
        Map<Figure, Estimate> defined = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            if (!Double.isNaN(values[figure.ordinal()])) {
                defined.put(
                        figure,
                        new Estimate(values[figure.ordinal()], resamples(figure).interval()));
            }
        }
        estimates = Collections.unmodifiableMap(defined);
    }

    static DimensionFigures of(ScoredSet scored, Dimension dimension, EvaluationOptions options) {
        ScoredLabels labels = scored.labels(dimension);
        double threshold = scored.threshold(dimension);
        long seed = Bootstrap.seed(options.seed(), scored.set().name(), dimension.name());
        return new DimensionFigures(
                dimension, threshold, labels.counts(), Bootstrap.figures(labels, threshold, options.resamples(), seed));
    }

    /** Returns the dimension. */
    public Dimension dimension() {
        return dimension;
    }

    /** Returns how many messages were judged; at least 1. */
    public int n() {
        return positives() + atThreshold.falseAlarms() + atThreshold.rejections();
    }

    /** Returns how many of them have the label. */
    public int positives() {
        return atThreshold.hits() + atThreshold.misses();
    }

    /** Returns the score from which the label was given. */
    public double threshold() {
        return threshold;
    }

    /** Returns what came of it. */
    public ThresholdFigures atThreshold() {
        return atThreshold;
    }

    /** Returns the threshold with the best F1; empty where that is not defined. */
    public OptionalDouble bestThreshold() {
        return bestThreshold;
    }

    /** Returns a figure; empty where it is not defined. */
    public Optional<Estimate> estimate(Figure figure) {
        return Optional.ofNullable(estimates.get(figure));
    }

    /** Returns the figures that are defined; unmodifiable. */
    public Map<Figure, Estimate> estimates() {
        return estimates;
    }

    /** Tells whether there are messages with the label and messages without it. */
    boolean hasBoth() {
        return positives() > 0 && positives() < n();
    }

    final Resamples resamples(Figure figure) {
        return resamples[figure.ordinal()];
    }
}
