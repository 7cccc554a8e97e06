package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lines with known figures. */
final class Lines {
    private Lines() {}

    static Estimate estimate(double value, double low, double high) {
        return new Estimate(value, new Interval(low, high));
    }

    /** Returns a line of three systems; Undertone's distance to VADER is given, whatever their figures. */
    static Line line(String name, SetDescription.Part part, Estimate lead) {
        Map<String, Map<Figure, Estimate>> figures = new LinkedHashMap<>();
        figures.put("Undertone", figures(estimate(0.8126, 0.79, 0.8376), 0.9, 0.45, 0.6));
        figures.put("VADER", figures(estimate(0.7, 0.65, 0.75), 0.5, 0.5, 0.5));
        figures.put("Majority", Map.of(Figure.AUROC, estimate(0.5, 0.5, 0.5), Figure.F1, new Estimate(0, null)));
        return new Line(name, part, 1234, 56, figures, Optional.of(new Lead("VADER", lead)));
    }

    private static Map<Figure, Estimate> figures(Estimate auroc, double precision, double recall, double f1) {
        return Map.of(
                Figure.AUROC,
                auroc,
                Figure.PRECISION,
                new Estimate(precision, null),
                Figure.RECALL,
                new Estimate(recall, null),
                Figure.F1,
                new Estimate(f1, null));
    }
}
