package dev.undertone.benchmarks.deep;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.ScoredSet;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One set, scored the three ways: by the lexicon alone, always with the model, and by the cascade. Immutable.
 *
 * @param set the set's name
 * @param messages how many it has
 * @param asked for which share of the messages the cascade asked, in [0,1]
 * @param figures those of the dimensions for which the set has labels
 */
record Ways(String set, int messages, double asked, List<WayFigures> figures) {
    static final List<Figure> FIGURES = List.of(Figure.AUROC, Figure.F1);

    private static final EvaluationOptions WITHOUT_INTERVALS =
            new EvaluationOptions(0, EvaluationOptions.DEFAULT.seed());

    /** Creates ways; the list is copied. */
    Ways {
        figures = List.copyOf(figures);
    }

    static Ways of(LabelledSet set, SentimentModel model) {
        Remembering remembering = new Remembering(model);
        remembering.ask(set.messages().stream().map(message -> message.text()).toList());
        int[] asked = new int[1];
        Evaluation lexicon = evaluate(ToneAnalyzer.create(), set, new int[1]);
        Evaluation always =
                evaluate(ToneAnalyzer.builder().sentiment(remembering).build(), set, new int[1]);
        Evaluation cascade =
                evaluate(ToneAnalyzer.builder().sentiment(remembering).cascade().build(), set, asked);
        List<WayFigures> figures = new ArrayList<>();
        for (Dimension dimension : ToneAnalyzer.create().dimensions()) {
            for (Figure figure : FIGURES) {
                Optional<Double> one = figure(lexicon, dimension, figure);
                Optional<Double> two = figure(always, dimension, figure);
                Optional<Double> three = figure(cascade, dimension, figure);
                if (one.isPresent() && two.isPresent() && three.isPresent()) {
                    figures.add(new WayFigures(dimension, figure, one.get(), two.get(), three.get()));
                }
            }
        }
        return new Ways(
                set.name(),
                set.messages().size(),
                (double) asked[0] / set.messages().size(),
                figures);
    }

    /** Returns a figure; empty when the set has no labels in the dimension, or too few for the figure. */
    Optional<WayFigures> figure(Dimension dimension, Figure figure) {
        return figures.stream()
                .filter(of -> of.dimension().equals(dimension) && of.figure() == figure)
                .findAny();
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

    private static Optional<Double> figure(Evaluation of, Dimension dimension, Figure figure) {
        return of.figures(dimension)
                .flatMap(figures -> figures.estimate(figure))
                .map(estimate -> estimate.value());
    }
}
