package dev.undertone.benchmarks.deep;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.undertone.benchmarks.accuracy.Sample;
import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledReader;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentimentModelProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deep}: what an installed sentiment model brings and costs, at each of its depths. */
@Command(
        name = "deep",
        description = "Measures an installed sentiment model beside the lexicon, and writes deep-figures.md.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class DeepCommand implements Callable<Integer> {
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled messages, as accuracy reads them.")
    private List<Path> files = List.of();

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            split = ",",
            description = "Which depths; left out, all that are installed.")
    private List<String> depths = List.of();

    @Option(
            names = "--sample",
            paramLabel = "DEPTH=N",
            split = ",",
            description = "At a depth use at most N messages of each set, always the same ones.")
    private Map<String, Integer> samples = Map.of();

    @Option(
            names = "--speed",
            required = true,
            paramLabel = "FILE",
            description = "A .csv with a column text: messages whose reading is timed.")
    private Path speed = Path.of("");

    @Option(
            names = "--pipeline",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many of these the pipelines read, and the depths beside them (default: 300).")
    private int pipelineMessages;

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Where deep-figures.md goes.")
    private Path output = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command; picocli fills in its options. */
    public DeepCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        SentimentModelProvider provider = SentimentModelProvider.installed();
        List<LabelledSet> sets = new ArrayList<>();
        for (Path file : files) {
            sets.add(LabelledReader.read(file, LabelColumns.named(DIMENSIONS)));
        }
        List<String> messages = messages();
        List<DepthFigures> figures = new ArrayList<>();
        for (String depth : depths.isEmpty() ? provider.depths() : depths) {
            int most = samples.getOrDefault(depth, Integer.MAX_VALUE);
            LoadedModel loaded = LoadedModel.of(provider, depth);
            err.println(depth + ": loaded");
            List<Ways> ways = sets.stream()
                    .map(set -> Ways.of(Sample.of(set, most), loaded.model()))
                    .toList();
            err.println(depth + ": sets are scored");
            Throughput throughput =
                    Throughput.of(provider, depth, messages.subList(0, Math.min(most, messages.size())));
            Throughput few = Throughput.of(provider, depth, few(messages));
            figures.add(new DepthFigures(depth, loaded, ways, throughput, few.always(), most));
            err.println(depth + ": done");
        }
        Map<String, Double> pipelines = new LinkedHashMap<>();
        for (Pipeline pipeline : ServiceLoader.load(Pipeline.class)) {
            pipelines.put(pipeline.name(), Throughput.rate(pipeline::read, few(messages)));
        }
        String page = DeepPage.of(figures, pipelines, few(messages).size(), DIMENSIONS);
        Files.createDirectories(output);
        Files.writeString(output.resolve("deep-figures.md"), page);
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private List<String> few(List<String> messages) {
        return messages.subList(0, Math.min(pipelineMessages, messages.size()));
    }

    private List<String> messages() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(speed)) {
            return rows.stream().map(row -> row.getField("text")).toList();
        }
    }
}
