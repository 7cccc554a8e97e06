package dev.undertone.benchmarks.deep;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.evaluate.DimensionFigures;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.ScoredSet;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentimentModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One set, scored the three ways: by the lexicon alone, always with the model, and by the cascade.
 *
 * @param set the set's name
 * @param messages how many it has
 * @param lexicon the figures of the lexicon alone
 * @param always the figures with the model
 * @param cascade the figures of the cascade
 * @param asked for which share of the messages the cascade asked, in [0,1]
 */
record Ways(String set, int messages, Evaluation lexicon, Evaluation always, Evaluation cascade, double asked) {
    private static final EvaluationOptions WITHOUT_INTERVALS =
            new EvaluationOptions(0, EvaluationOptions.DEFAULT.seed());

    static Ways of(LabelledSet set, SentimentModel model) {
        SentimentModel remembering = new Remembering(model);
        int[] asked = new int[1];
        Evaluation lexicon = evaluate(ToneAnalyzer.create(), set, new int[1]);
        Evaluation always =
                evaluate(ToneAnalyzer.builder().sentiment(remembering).build(), set, new int[1]);
        Evaluation cascade =
                evaluate(ToneAnalyzer.builder().sentiment(remembering).cascade().build(), set, asked);
        return new Ways(
                set.name(),
                set.messages().size(),
                lexicon,
                always,
                cascade,
                (double) asked[0] / set.messages().size());
    }

    private static Evaluation evaluate(ToneAnalyzer analyzer, LabelledSet set, int[] asked) {
        ToneReport nothing = analyzer.analyze("");
        Map<Dimension, Double> thresholds = new LinkedHashMap<>();
        Map<Dimension, double[]> scores = new LinkedHashMap<>();
        for (Dimension dimension : analyzer.dimensions()) {
            thresholds.put(dimension, nothing.threshold(dimension));
            scores.put(dimension, new double[set.messages().size()]);
        }
        for (int i = 0; i < set.messages().size(); i++) {
            ToneReport report = analyzer.analyze(set.messages().get(i).text());
            asked[0] += report.decision().isAsked() ? 1 : 0;
            for (Dimension dimension : analyzer.dimensions()) {
                Objects.requireNonNull(scores.get(dimension))[i] = report.score(dimension);
            }
        }
        return Evaluation.of(ScoredSet.of(set, thresholds, scores), WITHOUT_INTERVALS);
    }

    /** Returns a figure of one of the three evaluations; empty when the set has no labels in the dimension. */
    static Optional<Double> figure(Evaluation of, Dimension dimension, Figure figure) {
        return of.figures(dimension)
                .flatMap((DimensionFigures figures) -> figures.estimate(figure))
                .map(estimate -> estimate.value());
    }
}
