package dev.undertone.benchmarks.throughput;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code throughput}: scores a made-up file of rows, several times, and writes a table of the figures. */
@Command(
        name = "throughput",
        description = "Scores a made-up file of rows and writes rows/s, shares of the time and memory as a table.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class ThroughputCommand implements Callable<Integer> {
    @Option(
            names = "--messages",
            required = true,
            paramLabel = "FILE",
            description = "Labelled messages to make rows of.")
    private Path messages = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Receives the table (Markdown).")
    private Path output = Path.of("");

    @Option(names = "--rows", paramLabel = "N", description = "How many rows; one million when left out.")
    private long rows = 1_000_000;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads score; 2 when left out.")
    private int threads = 2;

    @Option(names = "--runs", paramLabel = "N", description = "How often; the first runs warm up. 5 when left out.")
    private int runs = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command. */
    public ThroughputCommand() {}

    @Override
    public Integer call() throws IOException {
        if (rows < 1 || threads < 1 || runs < 1) {
            throw new ParameterException(spec.commandLine(), "--rows, --threads and --runs must be positive");
        }
        List<String> texts =
                LabelledReader.read(
                                messages,
                                LabelColumns.named(ToneAnalyzer.create().dimensions()))
                        .messages()
                        .stream()
                        .map(LabelledMessage::text)
                        .toList();
        List<String> lines = new ArrayList<>(List.of(
                "| format | run | rows/s | reading | parsing, spelling | scoring | writing | peak memory, MB |",
                "|---|---|---|---|---|---|---|---|"));
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        Path folder = Files.createTempDirectory("undertone-throughput");
        Path answer = folder.resolve("answer");
        try {
            for (RowFormat format : List.of(RowFormat.CSV, RowFormat.JSONL)) {
                Path file = folder.resolve("rows." + format);
                Rows.write(file, format, rows, texts);
                for (int run = 1; run <= runs; run++) {
                    Figures figures = Figures.measure(analyzer, RowSource.file(file, format), answer, threads);
                    lines.add(line(format, run, figures));
                    spec.commandLine().getErr().println(lines.get(lines.size() - 1));
                }
                Files.deleteIfExists(file);
            }
        } finally {
            Files.deleteIfExists(answer);
            for (RowFormat format : RowFormat.values()) {
                Files.deleteIfExists(folder.resolve("rows." + format));
            }
            Files.deleteIfExists(folder);
        }
        Files.writeString(output, String.join("\n", lines) + "\n");
        return 0;
    }

    private static String line(RowFormat format, int run, Figures figures) {
        double all = figures.reading() + figures.parsing() + figures.scoring() + figures.writing();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f | %.0f %% | %.0f %% | %.0f %% | %.0f %% | %d |",
                format,
                run,
                figures.rowsPerSecond(),
                100 * figures.reading() / all,
                100 * figures.parsing() / all,
                100 * figures.scoring() / all,
                100 * figures.writing() / all,
                figures.residentMegabytes());
    }
}
