package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.ObjectOutput;
import dev.undertone.batch.report.ReportData;
import dev.undertone.batch.report.ReportPage;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.lexicon.Lexicon;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone report}: messages in, a page that shows them out. */
@Command(
        name = "report",
        description =
                "Scores messages and shows what they express on one HTML page, which needs no script and no network: totals,"
                        + " tones over time and by column, what drives them, conversations, and the strongest messages with"
                        + " their ledgers. The page holds messages: it is as confidential as they are.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  undertone report --sample --roles customer -o report.html",
            "  undertone report tickets.csv --roles customer --by channel --by product -o report.html",
            "  undertone report tickets.csv --deep=always -o report.html",
            ""
        })
final class ReportCommand extends UsualCommand {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Files of messages, read as score reads them, scored before or not; folders and patterns too.")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The page, packed if its name ends with .gz or .zst. It must not be one of the inputs.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of csv, tsv, jsonl, text, parquet. Left out: a file's name tells.")
    private @Nullable Format format;

    @Mixin
    private DelimiterOption delimiter = new DelimiterOption();

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description = "Compare the messages by the values of this column or field; may be given several times.")
    private List<String> by = List.of();

    @Mixin
    private RolesOption roles = new RolesOption();

    @Mixin
    private TurnOptions turns = new TurnOptions();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title. Left out: the names of the files.")
    private @Nullable String title;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private DeepOption deep = new DeepOption();

    @Option(names = "--sample", description = "Report on the support transcript that comes with Undertone.")
    private boolean sample;

    @Mixin
    private QuietOption quiet = new QuietOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (sample != files.isEmpty()) {
            throw new WrongUseException("name a file, or --sample");
        }
        if (format == Format.TABLE) {
            throw new WrongUseException("--format must be csv, tsv, jsonl, text or parquet");
        }
        deep.refuseAsFile(files);
        List<RowSource> inputs = sample ? List.of(Inputs.sample()) : Inputs.of(files, format, console.in());
        Path file = output;
        if (file == null) {
            throw new WrongUseException("name the page with --output");
        }
        Inputs.refuseAsOutput("--output", file, inputs);
        ToneAnalyzer analyzer = lexicon.analyzer(deep, text -> quiet.say(console, text));
        // Conversations are heard as undertone conversations hears them, without a model.
        ToneAnalyzer heard = deep.isAsked() ? lexicon.analyzer() : analyzer;
        ReportData data = new ReportData(heard.dimensions(), turns.reader(ConversationScorer.of(heard), console), by);
        RowOptions rows =
                new RowOptions(columns.choice(), delimiter.separator(), roles.chosen(inputs), true, false, false);
        try (ScoreReporter reporter = quiet.reporter(console);
                Output page = Output.packed("--output", file)) {
            BatchRun run = new BatchRun(
                    analyzer,
                    rows,
                    Compression.NONE,
                    Runtime.getRuntime().availableProcessors(),
                    BatchRun.CHUNK,
                    reporter);
            Tally tally = run.run(inputs, new ObjectOutput(data), null);
            write(data, inputs, analyzer.lexicon(), page);
            reporter.end(tally, Set.of());
            if (!quiet.isQuiet()) {
                reporter.say(
                        String.format(Locale.ROOT, "%s shows %,d messages%s", file, tally.messages(), deep.lost()));
            }
            return tally.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
        }
    }

    private void write(ReportData data, List<RowSource> inputs, Lexicon words, Output page) throws IOException {
        String chosen = title;
        String name = chosen != null
                ? chosen
                : inputs.stream().map(ReportCommand::shortName).limit(3).collect(Collectors.joining(", "))
                        + (inputs.size() > 3 ? " and others" : "");
        Writer out = new BufferedWriter(new OutputStreamWriter(page.stream(), StandardCharsets.UTF_8));
        ReportPage.write(data, name, "the lexicon " + words.id() + " " + words.version() + deep.credit(), out);
        page.finish();
    }

    private static String shortName(RowSource source) {
        Path file = source.file();
        return file == null ? source.name() : String.valueOf(file.getFileName());
    }
}
