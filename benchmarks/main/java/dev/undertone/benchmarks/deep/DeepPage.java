package dev.undertone.benchmarks.deep;

import dev.undertone.benchmarks.page.PageTemplate;
import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Writes {@code deep-figures.md}. */
final class DeepPage {
    private static final double MEGABYTE = 1e6;

    private DeepPage() {}

    static String of(List<DepthFigures> depths, List<Dimension> dimensions) {
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
                        "pipelines", pipelines(depths),
                        "accuracy", accuracy.toString().stripTrailing(),
                        "commands", commands(depths),
                        "java", Runtime.version().feature(),
                        "processors", Runtime.getRuntime().availableProcessors()));
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
                    whole(depth.throughput().messages()),
                    rate(depth.throughput().always()),
                    rate(depth.throughput().cascade()),
                    percent(depth.throughput().asked()),
                    whole(depth.bytes() / MEGABYTE) + " MB",
                    String.format(Locale.ROOT, "%.1f s", depth.seconds())));
        }
        return table;
    }

    private static PipeTable pipelines(List<DepthFigures> depths) {
        PipeTable table = new PipeTable(
                2, List.of("depth", "pipeline", "messages", "depth, messages/s", "pipeline, messages/s", "times"));
        for (DepthFigures depth : depths) {
            for (Beside beside : depth.beside()) {
                table.row(List.of(
                        depth.depth(),
                        beside.pipeline(),
                        whole(beside.messages()),
                        rate(beside.depth()),
                        rate(beside.rate()),
                        rate(beside.depth() / beside.rate())));
            }
        }
        return table;
    }

    private static PipeTable summary(List<DepthFigures> depths, List<Dimension> dimensions) {
        PipeTable table = new PipeTable(
                3,
                List.of(
                        "depth",
                        "of each set",
                        "mean over the sets",
                        "AUROC, lexicon",
                        "always",
                        "cascade",
                        "F1, lexicon",
                        "always",
                        "cascade"));
        for (DepthFigures depth : depths) {
            for (Dimension dimension : dimensions) {
                if (!measured(depth, dimension).isEmpty()) {
                    List<String> row = new ArrayList<>(List.of(depth.depth(), sample(depth), dimension.name()));
                    for (Figure figure : Ways.FIGURES) {
                        row.addAll(three(depth.ways(), dimension, figure));
                    }
                    table.row(row);
                }
            }
        }
        return table;
    }

    private static String sample(DepthFigures depth) {
        return depth.sample() == DepthOptions.ALL ? "all" : "at most " + whole(depth.sample());
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
            List<String> row = new ArrayList<>(List.of("`" + set.set() + "`", whole(set.messages())));
            for (Figure figure : Ways.FIGURES) {
                row.addAll(three(List.of(set), dimension, figure));
            }
            row.add(percent(set.asked()));
            table.row(row);
        }
        return "### " + depth.depth() + ": " + dimension + ", " + sample(depth) + " of each set\n\n" + table + "\n";
    }

    private static List<Ways> measured(DepthFigures depth, Dimension dimension) {
        return depth.ways().stream()
                .filter(set -> set.figure(dimension, Figure.AUROC).isPresent())
                .toList();
    }

    /** Returns the cells of lexicon, always and cascade, the latter two with their difference to the first. */
    private static List<String> three(List<Ways> sets, Dimension dimension, Figure figure) {
        List<WayFigures> known = sets.stream()
                .flatMap(set -> set.figure(dimension, figure).stream())
                .toList();
        if (known.isEmpty()) {
            return List.of("–", "–", "–");
        }
        double lexicon = mean(known, WayFigures::lexicon);
        return List.of(
                fraction(lexicon),
                beside(mean(known, WayFigures::always), lexicon),
                beside(mean(known, WayFigures::cascade), lexicon));
    }

    private static double mean(List<WayFigures> figures, ToDoubleFunction<WayFigures> way) {
        return figures.stream().mapToDouble(way).average().orElseThrow();
    }

    private static String commands(List<DepthFigures> depths) {
        return depths.stream()
                .map(depth -> "java -Xmx4g -jar benchmarks/target/corenlp/undertone-benchmarks.jar " + depth.command()
                        + " \\\n    --output docs --speed MESSAGES.csv FILE…")
                .collect(Collectors.joining("\n"));
    }

    private static String fraction(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String beside(double value, double lexicon) {
        return fraction(value) + " ("
                + String.format(Locale.ROOT, "%+.4f", value - lexicon).replace('-', '−') + ")";
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** Returns a rate, or how many times another it is, with a decimal when it is small. */
    private static String rate(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
