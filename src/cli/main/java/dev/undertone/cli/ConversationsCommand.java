package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.conversation.ConversationCollector;
import dev.undertone.batch.conversation.ConversationJson;
import dev.undertone.batch.conversation.ConversationLines;
import dev.undertone.batch.conversation.ConversationSummary;
import dev.undertone.batch.conversation.ConversationTexts;
import dev.undertone.batch.conversation.HeardConversation;
import dev.undertone.batch.conversation.RoleNames;
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
import dev.undertone.conversation.ConversationScorer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            description = "One of csv, tsv, jsonl; the answer has the same. Left out: a file's name tells.")
    private @Nullable Format format;

    @Option(names = "--text-column", paramLabel = "NAME", description = "The column or field of the message.")
    private @Nullable String textColumn;

    @Option(
            names = "--conversation-column",
            paramLabel = "NAME",
            description =
                    "The column or field that tells conversations apart. Left out: conversation_id, conversation, thread_id,"
                            + " thread.")
    private @Nullable String conversationColumn;

    @Option(
            names = "--author-column",
            paramLabel = "NAME",
            description =
                    "The column or field that tells people apart: the customer is the first of them who writes as one, and the"
                            + " others are nobody. Left out: author_id, author, if there is one.")
    private @Nullable String authorColumn;

    @Option(
            names = "--customer",
            paramLabel = "ROLE",
            split = ",",
            description =
                    "Further words of the column role that mean a customer; customer, client, user and the like are known.")
    private List<String> customers = List.of();

    @Option(
            names = "--agent",
            paramLabel = "ROLE",
            split = ",",
            description = "Further words that mean an agent; agent, support, advisor, staff and the like are known.")
    private List<String> agentRoles = List.of();

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
            description = "Add each conversation's state, to be resumed or merged with the Java library.")
    private boolean state;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the answer to a file, which appears when it is complete. It must not be an input.")
    private @Nullable Path output;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Write the summary to a file. Left out: to standard error.")
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
        choice.check();
        RoleNames roles = new RoleNames(new TreeSet<>(customers), new TreeSet<>(agentRoles));
        ToneAnalyzer analyzer = lexicon.customers();
        ConversationScorer scorer = agents.toString().equals(NO_LEXICON)
                ? ConversationScorer.of(analyzer)
                : ConversationScorer.of(analyzer, LexiconOption.analyzer(agents));
        ConversationSummary summary = new ConversationSummary(scorer.qualities());
        TurnReader reader = new TurnReader(scorer, roles, conversationColumn, authorColumn);
        ConversationCollector collector = new ConversationCollector(reader, summary::add);
        long rejected = read(inputs, collector);
        Path file = output;
        try (Output target = file == null ? Output.standard(console.out()) : Output.file(file)) {
            collect(collector, summary);
            if (show) {
                target.stream().write(shown(inputs, reader).getBytes(StandardCharsets.UTF_8));
            } else {
                write(inputs.get(0).format(), scorer, target.stream());
            }
            target.finish();
        }
        tell(collector, summary);
        return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private List<RowSource> inputs() throws IOException {
        if (sample != files.isEmpty()) {
            throw new WrongUseException("name a file, - for standard input, or --sample");
        }
        if (format == Format.TABLE || format == Format.TEXT) {
            throw new WrongUseException("--format must be csv, tsv or jsonl: conversations need columns");
        }
        List<RowSource> inputs = sample ? List.of(Inputs.sample()) : Inputs.of(files, format, console.in());
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
        return inputs;
    }

    private long read(List<RowSource> inputs, ConversationCollector collector) throws IOException {
        try (ScoreReporter reporter = new ScoreReporter(console.err(), null)) {
            long[] rejected = {0};
            for (RowSource source : inputs) {
                try (RowInput<?> rows = open(source)) {
                    collector.begin(source.name(), rows.header(), authorColumn != null);
                    rows.forEach(row -> {
                        if (row instanceof MessageRow message) {
                            collector.add(message);
                        } else if (row instanceof RejectedRow wrong) {
                            rejected[0]++;
                            reject(reporter, source, wrong);
                        }
                    });
                }
            }
            return rejected[0];
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
        ConversationTexts texts = new ConversationTexts(choice.drawn(chosen), reader);
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
        RowOptions options = new RowOptions(new ColumnChoice(textColumn, null), ',', Set.of(), false, false, false);
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

    private void tell(ConversationCollector collector, ConversationSummary summary) throws IOException {
        if (collector.withoutId() > 0) {
            console.err()
                    .printf("undertone: warning: rows without a conversation, left out: %d%n", collector.withoutId());
        }
        if (collector.withoutRole() > 0) {
            console.err()
                    .printf(
                            "undertone: warning: rows whose role is empty or not known, taken as nobody's: %d; see --customer"
                                    + " and --agent%n",
                            collector.withoutRole());
        }
        if (collector.misplaced() > 0) {
            console.err()
                    .printf(
                            "undertone: warning: rows whose turn or time cannot be read, taken where they stand: %d%n",
                            collector.misplaced());
        }
        if (collector.late() > 0) {
            console.err()
                    .printf(
                            "undertone: warning: rows that come more than fifteen places behind where they belong, taken where"
                                    + " they stand: %d; sort the file by conversation and turn or time%n",
                            collector.late());
        }
        if (collector.strangers() > 0) {
            console.err()
                    .printf(
                            "undertone: warning: rows of further people who write as customers, taken as nobody's: %d; see"
                                    + " --author-column%n",
                            collector.strangers());
        }
        Path file = summaryFile;
        if (file != null) {
            try (Output target = Output.file(file)) {
                target.stream().write(summary.text().getBytes(StandardCharsets.UTF_8));
                target.finish();
            }
        } else if (!quiet.isQuiet()) {
            console.err().print(summary.text());
            console.err().flush();
        }
    }
}
