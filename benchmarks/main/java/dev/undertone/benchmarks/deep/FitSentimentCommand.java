package dev.undertone.benchmarks.deep;

import dev.undertone.ToneAnalyzer;
import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.sentiment.EvidenceGate;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.SentimentModel;
import dev.undertone.sentiment.SentimentModelProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fit-sentiment}: fits how a model's opinion is weighed, and writes the table that the core ships. */
@Command(
        name = "fit-sentiment",
        description = "Fits how an installed model's opinion is weighed against the lexicon.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class FitSentimentCommand implements Callable<Integer> {
    /** Fewer messages of either kind do not rank. */
    private static final int LEAST = 10;

    @Mixin
    private DepthOptions options = new DepthOptions();

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Where the table goes.")
    private Path output = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command; picocli fills in its options. */
    public FitSentimentCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        SentimentModelProvider provider = SentimentModelProvider.installed();
        SentimentModel model = LoadedModel.of(provider, options.depth()).model();
        ToneAnalyzer lexicon = ToneAnalyzer.create();
        Map<Dimension, List<JudgedSet>> sets = new HashMap<>();
        for (LabelledSet set : options.sets(lexicon.dimensions())) {
            JudgedSet.of(set, lexicon, model).forEach((dimension, judged) -> {
                if (judged.hasAtLeast(LEAST)) {
                    sets.computeIfAbsent(dimension, key -> new ArrayList<>()).add(judged);
                }
            });
            spec.commandLine().getErr().println("judged " + set.name());
        }
        List<String> lines = new ArrayList<>(List.of(
                "# How a sentiment model's opinion is weighed against the lexicon: docs/deep.md.",
                "# Written by fit-sentiment of the benchmarks: dimension, feature, gates, weight.",
                "# Fitted to the opinions of " + model.id() + " and the lexicon "
                        + lexicon.lexicon().id() + " " + lexicon.lexicon().version() + "; the other models share its"
                        + " weights."));
        List<String> rows = new ArrayList<>();
        // What is labelled in too few sets cannot be told apart from them, so that it makes no gates either.
        List<Dimension> usableDimensions = lexicon.dimensions().stream()
                .filter(dimension -> sets.getOrDefault(dimension, List.of()).size() >= 2)
                .toList();
        for (Dimension dimension : lexicon.dimensions()) {
            List<JudgedSet> usable = sets.getOrDefault(dimension, List.of());
            if (usable.size() < 2) {
                lines.add("# " + dimension + ": fewer than two sets to fit to, so that it takes no sentiment.");
                continue;
            }
            FusionFit.Fitted fitted =
                    FusionFit.of(dimension, usable, usableDimensions, thresholdStrength(lexicon, dimension));
            lines.add("# " + dimension + ", AUROC gained: " + figures(fitted.gains()));
            lines.add("# " + dimension + ", by the same fit without the set: " + figures(fitted.leftOut()));
            fitted.rules().forEach(rule -> rows.add(row(rule)));
        }
        lines.add("@format\t1");
        provider.depths().forEach(of -> lines.add("@model\t" + model.id().replace(options.depth(), of)));
        lines.addAll(rows);
        lines.forEach(out::println);
        Files.write(output, lines);
        return 0;
    }

    private static double thresholdStrength(ToneAnalyzer lexicon, Dimension dimension) {
        DimensionSettings settings = lexicon.lexicon().settings().stream()
                .filter(of -> of.dimension().equals(dimension))
                .findAny()
                .orElseThrow();
        double odds = settings.threshold() / (1 - settings.threshold());
        return (Math.log(odds) - settings.intercept()) / settings.slope();
    }

    private static String figures(Map<String, Double> gains) {
        double mean = gains.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return gains.entrySet().stream()
                        .map(of -> of.getKey() + " " + signed(Objects.requireNonNull(of.getValue())))
                        .collect(Collectors.joining(", "))
                + "; mean " + signed(mean);
    }

    private static String signed(double gain) {
        return String.format(Locale.ROOT, "%+.4f", gain);
    }

    private static String row(FusionRule rule) {
        return String.join(
                "\t",
                rule.dimension().name(),
                rule.feature().label(),
                rule.gates().stream().map(EvidenceGate::label).collect(Collectors.joining(" ")),
                Double.toString(rule.weight()));
    }
}
