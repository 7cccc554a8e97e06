package dev.undertone.benchmarks.deep;

import dev.undertone.benchmarks.page.PageTemplate;
import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Writes {@code deep-figures.md}. */
final class DeepPage {
    private static final double MEGABYTE = 1e6;

    private DeepPage() {}

    static String of(List<DepthFigures> depths, Map<String, Double> pipelines, int beside, List<Dimension> dimensions) {
        StringBuilder accuracy = new StringBuilder();
        for (DepthFigures depth : depths) {
            for (Dimension dimension : dimensions) {
                accuracy.append(accuracy(depth, dimension));
            }
        }
        return PageTemplate.beside(DeepPage.class, "page.md")
                .fill(Map.of(
                        "summary", summary(depths, dimensions),
                        "cost", cost(depths),
                        "pipelines", pipelines(depths, pipelines),
                        "beside", Integer.toString(beside),
                        "accuracy", accuracy.toString().stripTrailing()));
    }

    private static PipeTable cost(List<DepthFigures> depths) {
        PipeTable table = new PipeTable(
                1,
                List.of(
                        "depth",
                        "messages",
                        "always, messages/s",
                        "cascade, messages/s",
                        "asked by the cascade",
                        "live heap",
                        "load time"));
        for (DepthFigures depth : depths) {
            table.row(List.of(
                    depth.depth(),
                    Integer.toString(depth.throughput().messages()),
                    whole(depth.throughput().always()),
                    whole(depth.throughput().cascade()),
                    percent(depth.throughput().asked()),
                    whole(depth.loaded().bytes() / MEGABYTE) + " MB",
                    String.format(Locale.ROOT, "%.1f s", depth.loaded().seconds())));
        }
        return table;
    }

    private static PipeTable pipelines(List<DepthFigures> depths, Map<String, Double> pipelines) {
        PipeTable table = new PipeTable(1, List.of("", "messages/s"));
        pipelines.forEach((name, rate) -> table.row(List.of(name, decimal(rate))));
        depths.forEach(depth -> table.row(List.of(depth.depth(), decimal(depth.beside()))));
        return table;
    }

    private static PipeTable summary(List<DepthFigures> depths, List<Dimension> dimensions) {
        PipeTable table = new PipeTable(
                2,
                List.of(
                        "depth",
                        "mean over the sets",
                        "AUROC, lexicon",
                        "always",
                        "cascade",
                        "F1, lexicon",
                        "always",
                        "cascade"));
        for (DepthFigures depth : depths) {
            for (Dimension dimension : dimensions) {
                List<Ways> sets = measured(depth, dimension);
                if (!sets.isEmpty()) {
                    List<String> row = new ArrayList<>(List.of(depth.depth(), dimension.name()));
                    for (Figure figure : List.of(Figure.AUROC, Figure.F1)) {
                        row.addAll(three(way -> mean(sets, way, dimension, figure)));
                    }
                    table.row(row);
                }
            }
        }
        return table;
    }

    private static String accuracy(DepthFigures depth, Dimension dimension) {
        List<Ways> sets = measured(depth, dimension);
        if (sets.isEmpty()) {
            return "";
        }
        PipeTable table = new PipeTable(
                1,
                List.of(
                        "set",
                        "messages",
                        "AUROC, lexicon",
                        "always",
                        "cascade",
                        "F1, lexicon",
                        "always",
                        "cascade",
                        "asked"));
        for (Ways set : sets) {
            List<String> row = new ArrayList<>(List.of("`" + set.set() + "`", Integer.toString(set.messages())));
            for (Figure figure : List.of(Figure.AUROC, Figure.F1)) {
                row.addAll(three(way -> mean(List.of(set), way, dimension, figure)));
            }
            row.add(percent(set.asked()));
            table.row(row);
        }
        String note = depth.sample() == Integer.MAX_VALUE
                ? ""
                : ", at most " + depth.sample() + " messages of each set, drawn with a seed";
        return "### " + depth.depth() + ": " + dimension + note + "\n\n" + table + "\n";
    }

    private static List<Ways> measured(DepthFigures depth, Dimension dimension) {
        return depth.ways().stream()
                .filter(set ->
                        Ways.figure(set.lexicon(), dimension, Figure.AUROC).isPresent())
                .toList();
    }

    /** Returns the cells of lexicon, always and cascade, the latter two with their difference to the first. */
    private static List<String> three(Function<Function<Ways, Evaluation>, OptionalDouble> figure) {
        OptionalDouble lexicon = figure.apply(Ways::lexicon);
        List<String> cells = new ArrayList<>();
        cells.add(lexicon.isPresent() ? fraction(lexicon.getAsDouble()) : "–");
        for (Function<Ways, Evaluation> way : List.<Function<Ways, Evaluation>>of(Ways::always, Ways::cascade)) {
            OptionalDouble value = figure.apply(way);
            cells.add(
                    value.isPresent() && lexicon.isPresent()
                            ? fraction(value.getAsDouble()) + " (" + signed(value.getAsDouble() - lexicon.getAsDouble())
                                    + ")"
                            : "–");
        }
        return cells;
    }

    private static OptionalDouble mean(
            List<Ways> sets, Function<Ways, Evaluation> way, Dimension dimension, Figure figure) {
        return sets.stream()
                .flatMap(set -> Ways.figure(way.apply(set), dimension, figure).stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.4f", value).replace('-', '−');
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
