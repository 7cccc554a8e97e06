package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.conversation.ConversationCollector;
import dev.undertone.batch.conversation.ConversationJson;
import dev.undertone.batch.conversation.ConversationLines;
import dev.undertone.batch.conversation.ConversationSummary;
import dev.undertone.batch.conversation.ConversationTexts;
import dev.undertone.batch.conversation.HeardConversation;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.SeparatedLines;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.cli.show.Printable;
import dev.undertone.conversation.ConversationScorer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone conversations}: turns in, a row for each conversation out. */
@Command(
        name = "conversations",
        description =
                "Tells of each conversation where it turned: levels and peaks, whether it escalated or recovered, how it"
                        + " ended, whether somebody should look now, and which reply helped or hurt most. Rows may be mixed and out of"
                        + " order; turns are numbered from 1.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  undertone conversations --sample",
            "  undertone conversations chats.csv --agents my-replies --output conversations.csv --summary summary.txt",
            "  undertone conversations chats.csv --only escalated --draw 40 --seed 7",
            ""
        })
final class ConversationsCommand extends UsualCommand {
    private static final String NO_LEXICON = "none";

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Files of turns as score reads them, with a column of conversations; folders and patterns too; - is standard"
                            + " input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = TurnFormats.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}; the answer has the same, or csv for parquet. Left out: a file's name"
                            + " tells.")
    private @Nullable Format format;

    @Mixin
    private DelimiterOption delimiter = new DelimiterOption();

    @Option(names = "--text-column", paramLabel = "NAME", description = "The column or field of the message.")
    private @Nullable String textColumn;

    @Mixin
    private TurnOptions turns = new TurnOptions();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--agents",
            paramLabel = "FOLDER",
            description =
                    "Score agents' turns with the lexicon in this folder: its dimensions are the qualities of replies. Left out:"
                            + " the bundled lexicon of replies; none: not at all.")
    private Path agents = Path.of(LexiconOption.REPLIES);

    @Mixin
    private ConversationChoice choice = new ConversationChoice();

    @Option(
            names = "--show",
            description =
                    "Write the conversations as text with all their turns, instead of rows: to read and judge them. Reads"
                            + " the files a second time.")
    private boolean show;

    @Option(
            names = "--state",
            description =
                    "Add each conversation's state, to be resumed or merged with the Java library and the same lexicons;"
                            + " not with --show.")
    private boolean state;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write the answer to a file, packed if its name ends with .gz or .zst. It appears when it is complete, and"
                            + " must not be an input.")
    private @Nullable Path output;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Write the summary to a file, packed as its name tells. Left out: to standard error.")
    private @Nullable Path summaryFile;

    @Option(
            names = "--raw",
            description =
                    "Carry ids in csv and tsv as they are that a spreadsheet would run as a formula. Left out: with an"
                            + " apostrophe in front.")
    private boolean raw;

    @Option(names = "--sample", description = "Use the support transcript that comes with Undertone.")
    private boolean sample;

    @Mixin
    private QuietOption quiet = new QuietOption();

    private final List<HeardConversation> chosen = new ArrayList<>();

    ConversationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<RowSource> inputs = inputs();
        ToneAnalyzer analyzer = lexicon.customers();
        ConversationScorer scorer = agents.toString().equals(NO_LEXICON)
                ? ConversationScorer.of(analyzer)
                : ConversationScorer.of(analyzer, LexiconOption.analyzer(agents));
        TurnReader reader = turns.reader(scorer, console);
        try (Output target = output == null ? Output.standard(console.out()) : Output.packed("--output", output);
                Output summary = summaryFile == null ? null : Output.packed("--summary", summaryFile)) {
            return run(inputs, reader, scorer, target, summary);
        }
    }

    private int run(
            List<RowSource> inputs,
            TurnReader reader,
            ConversationScorer scorer,
            Output target,
            @Nullable Output summaryTarget)
            throws IOException {
        ConversationSummary summary = new ConversationSummary(scorer.qualities());
        ConversationCollector collector = new ConversationCollector(reader, summary::add);
        long rejected = read(inputs, collector);
        collect(collector, summary);
        if (show) {
            target.stream().write(shown(inputs, reader).getBytes(StandardCharsets.UTF_8));
        } else {
            write(answered(inputs), scorer, target.stream());
        }
        target.finish();
        ConversationWarnings.tell(collector, console.err());
        if (summaryTarget != null) {
            summaryTarget.stream().write(summary.text().getBytes(StandardCharsets.UTF_8));
            summaryTarget.finish();
        } else if (!quiet.isQuiet()) {
            console.err().print(summary.text());
            console.err().flush();
        }
        return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private List<RowSource> inputs() throws IOException {
        if (sample && !files.isEmpty()) {
            throw new WrongUseException("--sample takes no file; leave one of the two out");
        }
        if (!sample && files.isEmpty()) {
            throw new WrongUseException("name a file, - for standard input, or --sample");
        }
        if (format != null && !TurnFormats.ALL.contains(format)) {
            throw new WrongUseException(
                    "--format must be one of " + TurnFormats.WORDS + ": conversations need columns");
        }
        choice.check();
        if (show && state) {
            throw new WrongUseException("--state adds to rows, and --show writes none; leave one of the two out");
        }
        List<RowSource> inputs =
                sample ? List.of(Inputs.sample()) : Inputs.of(files, format, console.in(), InputWords.TURNS);
        for (RowSource input : inputs) {
            if (show && input.file() == null && !sample) {
                throw new WrongUseException("--show reads its input twice; name a file instead of " + input.name());
            }
            if (input.format() == RowFormat.TEXT) {
                throw new WrongUseException(input.name() + " is plain text; conversations need columns");
            }
        }
        if (output != null && output.equals(summaryFile)) {
            throw new WrongUseException("--output and --summary must be two files (got " + output + " for both)");
        }
        for (Path file : new Path[] {output, summaryFile}) {
            if (file != null) {
                Inputs.refuseAsOutput(file.equals(output) ? "--output" : "--summary", file, inputs);
            }
        }
        RowFormat named = output == null || show ? null : RowFormat.of(output.toString());
        if (named != null && named != RowFormat.TEXT && named != answered(inputs)) {
            throw new WrongUseException("the answer is " + answered(inputs)
                    + ", as the input; --output must not end as " + named + " does (got " + output + ")");
        }
        return inputs;
    }

    /** Returns the format of the answer: that of the inputs, if it is one that rows of our own can be written in. */
    private static RowFormat answered(List<RowSource> inputs) {
        RowFormat read = inputs.get(0).format();
        return read == RowFormat.PARQUET ? RowFormat.CSV : read;
    }

    private long read(List<RowSource> inputs, ConversationCollector collector) throws IOException {
        try (ScoreReporter reporter = new ScoreReporter(console.err(), null)) {
            for (RowSource source : inputs) {
                try (RowInput<?> rows = open(source)) {
                    collector.begin(source.name(), rows.header());
                    rows.forEach(row -> {
                        if (row instanceof MessageRow message) {
                            collector.add(message);
                        } else if (row instanceof RejectedRow wrong) {
                            reject(reporter, source, wrong);
                        }
                    });
                }
            }
            reporter.endRejections();
            return reporter.rejections();
        }
    }

    private static void reject(ScoreReporter reporter, RowSource source, RejectedRow wrong) {
        try {
            reporter.rejected(source.name(), wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(ConversationCollector collector, ConversationSummary summary) {
        collector.finish(heard -> {
            summary.add(heard.state());
            if (choice.holds(heard)) {
                chosen.add(heard);
            }
        });
    }

    private String shown(List<RowSource> inputs, TurnReader reader) throws IOException {
        ConversationTexts texts = new ConversationTexts(choice.drawn(chosen), reader, Printable::oneLine);
        for (RowSource source : inputs) {
            try (RowInput<?> rows = open(source)) {
                rows.forEach(row -> {
                    if (row instanceof MessageRow message) {
                        texts.add(message);
                    }
                });
            }
        }
        return texts.text();
    }

    private RowInput<?> open(RowSource source) throws IOException {
        RowOptions options = new RowOptions(
                new ColumnChoice(textColumn, null), delimiter.separator(), Set.of(), false, false, false);
        return source.open(options, Position.START, BatchRun.CHUNK, true, () -> {});
    }

    private void write(RowFormat rows, ConversationScorer scorer, OutputStream out) throws IOException {
        List<HeardConversation> shown = choice.drawn(chosen);
        if (rows == RowFormat.JSONL) {
            ConversationJson json = new ConversationJson(out, state);
            for (HeardConversation heard : shown) {
                json.write(heard);
            }
            json.flush();
            return;
        }
        Bytes bytes = new Bytes(1 << 16);
        ConversationLines lines = new ConversationLines(new SeparatedLines(rows, raw, bytes), state);
        lines.header(scorer.dimensions());
        for (HeardConversation heard : shown) {
            lines.write(heard);
            if (bytes.size() > 1 << 15) {
                bytes.writeTo(out);
                bytes.clear();
            }
        }
        bytes.writeTo(out);
    }
}
