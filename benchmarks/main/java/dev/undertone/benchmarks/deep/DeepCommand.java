package dev.undertone.benchmarks.deep;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentimentModelProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code deep}: what an installed sentiment model brings and costs at one of its depths. */
@Command(
        name = "deep",
        description =
                "Measures one depth of an installed sentiment model beside the lexicon, and writes deep-figures.md of all"
                        + " depths that were measured so far.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class DeepCommand implements Callable<Integer> {
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION);

    @Mixin
    private DepthOptions options = new DepthOptions();

    @Option(
            names = "--speed",
            required = true,
            paramLabel = "FILE",
            description =
                    "A .csv with a column text: messages whose reading is timed, at most as many as --sample says.")
    private Path speed = Path.of("");

    @Option(
            names = "--pipeline",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many of these CoreNLP's pipeline reads, and the depth beside it (default: 40).")
    private int pipelineMessages;

    @Option(
            names = "--figures",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/target/deep",
            description = "Where the figures of each depth are kept (default: benchmarks/target/deep).")
    private Path figures = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Where deep-figures.md goes.")
    private Path output = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command; picocli fills in its options. */
    public DeepCommand() {}

    @Override
    public Integer call() throws IOException {
        SentimentModelProvider provider = SentimentModelProvider.installed();
        FiguresFile.write(figures, measured(provider));
        String page = DeepPage.of(FiguresFile.read(figures, provider.depths()), DIMENSIONS);
        Files.createDirectories(output);
        Files.writeString(output.resolve("deep-figures.md"), page);
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private DepthFigures measured(SentimentModelProvider provider) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        String depth = options.depth();
        List<LabelledSet> sets = options.sets(DIMENSIONS);
        List<String> messages = messages();
        LoadedModel loaded = LoadedModel.of(provider, depth);
        err.println("loaded");
        List<Ways> ways = sets.stream().map(set -> Ways.of(set, loaded.model())).toList();
        err.println("sets are scored");
        Throughput throughput = Throughput.of(provider, depth, first(messages, options.sample()));
        err.println("messages are timed");
        List<Beside> beside = Beside.of(provider, depth, first(messages, pipelineMessages));
        return new DepthFigures(
                depth,
                options.sample(),
                "deep " + options.words() + " --pipeline " + pipelineMessages,
                loaded.seconds(),
                loaded.bytes(),
                throughput,
                beside,
                ways);
    }

    private static List<String> first(List<String> messages, int most) {
        return messages.subList(0, Math.min(most, messages.size()));
    }

    private List<String> messages() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(speed)) {
            return rows.stream().map(row -> row.getField("text")).toList();
        }
    }
}
