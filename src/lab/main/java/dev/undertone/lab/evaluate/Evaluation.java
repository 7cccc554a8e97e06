package dev.undertone.lab.evaluate;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How well an analyzer agrees with the labels of a set. Immutable; threads may share it.
 *
 * <pre>{@code
 * ToneAnalyzer analyzer = ToneAnalyzer.create();
 * LabelColumns columns = LabelColumns.named(analyzer.dimensions());
 * LabelledSet set = LabelledReader.read(Path.of("labelled.tsv"), columns);
 * Evaluation evaluation = Evaluation.of(analyzer, set, EvaluationOptions.DEFAULT);
 * for (DimensionFigures figures : evaluation.figures()) {
 *     figures.estimate(Figure.AUROC).ifPresent(auroc ->
 *             System.out.println(figures.dimension() + ": " + auroc.value() + " in " + auroc.interval()));
 * }
 * }</pre>
 *
 * <p>The intervals are drawn by all processors, and are the same on any number of them.
 */
public final class Evaluation {
    private final ScoredSet scored;
    private final EvaluationOptions options;
    private final List<DimensionFigures> figures;

    private Evaluation(ScoredSet scored, EvaluationOptions options, List<DimensionFigures> figures) {
        this.scored = scored;
        this.options = options;
        this.figures = figures;
    }

    /** Scores a set and measures the scores. */
    public static Evaluation of(ToneAnalyzer analyzer, LabelledSet set, EvaluationOptions options) {
        return of(ScoredSet.of(analyzer, set), options);
    }

    /** Measures scores. */
    public static Evaluation of(ScoredSet scored, EvaluationOptions options) {
        Objects.requireNonNull(options, "options must not be null");
        return new Evaluation(
                scored,
                options,
                scored.judged().stream()
                        .map(dimension -> DimensionFigures.of(scored, dimension, options))
                        .toList());
    }

    /** Returns the set and its scores. */
    public ScoredSet scored() {
        return scored;
    }

    /** Returns how the set was resampled. */
    public EvaluationOptions options() {
        return options;
    }

    /** Returns the figures of each dimension in which the set has labels, in the lexicon's order. */
    public List<DimensionFigures> figures() {
        return figures;
    }

    /** Returns the figures of a dimension; empty when the set has no label in it, or the lexicon does not know it. */
    public Optional<DimensionFigures> figures(Dimension dimension) {
        return figures.stream().filter(of -> of.dimension().equals(dimension)).findAny();
    }
}
