package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchOutput;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.BatchState;
import dev.undertone.batch.ObjectOutput;
import dev.undertone.batch.RejectFile;
import dev.undertone.batch.ResumableFiles;
import dev.undertone.batch.ResumableOutput;
import dev.undertone.batch.StreamOutput;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.cli.show.TableAnswers;
import dev.undertone.parquet.ParquetOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undertone score}: messages in, the same rows with scores and labels out. */
@Command(
        name = "score",
        description =
                "Scores messages for frustration, urgency and satisfaction, row by row, in the order and format of the"
                        + " input. Standard output holds nothing but the answers.",
        footerHeading = "%nFormats:%n",
        footer = {
            "  csv      RFC 4180 with a header row. The answer has the same columns, then one for each score,",
            "           labels (joined by ;), unscored, and with --explain cues (as JSON). Rejected rows are left out.",
            "  tsv      As csv, separated by tabs, one row a line; quotes are characters like any other. \\t, \\n, \\r and \\\\",
            "           in a cell stand for a tab, the ends of lines and a backslash; the answer spells its cells likewise.",
            "  jsonl    One object a line: {\"id\": 7, \"text\": \"...\"}. The answer has an object for each line:",
            "           {\"id\": 7, \"frustration\": 0.93, \"urgency\": 0.0474, \"satisfaction\": 0.0474,",
            "           \"labels\": [\"frustration\"]}, then the fields that were there (without the text), and with",
            "           --explain \"cues\". A line that is rejected is answered by {\"line\": 7, \"error\": \"...\"}.",
            "  text     One message a line. The answer has a line for each: the scores, the labels (joined by ;), and",
            "           the reason when there are no scores, separated by tabs.",
            "  parquet  The answer is a Parquet file with the same columns and types, then a double for each score, labels",
            "           (a list of strings), unscored, and with --explain cues (as JSON). Needs --output FILE.parquet.",
            "  table    The answer as an aligned table, for people.",
            "",
            "The message is the column text, message, body, content, comment, comments, utterance, review or feedback;",
            "upper and lower case are the same. A lone column needs no name.",
            "",
            "Scores are in [0, 1], rounded to four decimals; labels are decided before rounding. A message that cannot",
            "be scored has scores of 0.0 and a word in unscored: empty, not-text, too-long, other-language, other-role.",
            "",
            "A row that cannot be read (not UTF-8, not JSON, the wrong number of cells, a broken quote) is rejected: it is",
            "reported on standard error by row and line, never with its text, and with --rejects in a file; the others are",
            "scored, and the exit code is 3.",
            "",
            "Files whose names end with .gz or .zst are read and written packed. Standard input is not packed. Rows are scored",
            "on all processors; the answer is the same, byte for byte, on any number of threads.",
            "",
            "With --deep that holds only where all opinions are there in time: a message has two seconds, the sentences that are",
            "judged by then count, and one without any opinion keeps its score by the lexicon; so a busy machine may answer",
            "otherwise than an idle one. The closing line counts the sentences without an opinion.",
            "",
            "Examples:",
            "  undertone score --sample",
            "  undertone score tickets.csv --text-column description --output scored.csv",
            "  undertone score --format jsonl --explain - < messages.jsonl",
            "  undertone score 2026/*.csv.gz --output scored.csv.gz --resume --rejects rejected.csv",
            ""
        })
final class ScoreCommand extends UsualCommand {
    /** What stands for an option that was not given. */
    private static final String LEFT_OUT = "left out";

    private static final int MOST_THREADS = 256;
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Files to score, all with the same columns; a folder or a pattern stands for the files in it, by name;"
                            + " - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}. Left out, or with table, a file's name tells how to read it."
                            + " Standard input has no name: it needs a format, and with table it is read as text.")
    private @Nullable Format format;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Mixin
    private DelimiterOption delimiter = new DelimiterOption();

    @Mixin
    private RolesOption roles = new RolesOption();

    @Option(names = "--explain", description = "Add the cues: which words count, for what, and how much.")
    private boolean explain;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private DeepOption deep = new DeepOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write the answer to a file, which appears when it is complete. It must not be one of the inputs.")
    private @Nullable Path output;

    @Mixin
    private RejectOptions rejects = new RejectOptions();

    @Option(
            names = "--resume",
            description =
                    "Go on where an earlier run with the same options was killed, or begin so that one can go on. Needs files"
                            + " and --output FILE; until it is complete, there are FILE.part and FILE.resume.")
    private boolean resume;

    @Option(
            names = "--commit-millis",
            hidden = true,
            description = "How often what is written can be gone on from, for tests.")
    private long commitMillis = 2000;

    @Option(
            names = "--raw",
            description =
                    "Carry cells of csv and tsv as they are. Left out: a cell that a spreadsheet would run as a formula gets"
                            + " an apostrophe in front.")
    private boolean raw;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads score; without --deep the answer is the same. Left out: one for each processor.")
    private @Nullable Integer threads;

    @Option(
            names = "--sample",
            description = "Score the support transcript that comes with Undertone; in a terminal, as a table.")
    private boolean sample;

    @Mixin
    private QuietOption quiet = new QuietOption();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        deep.refuseAsFile(files);
        int scoring = threads();
        List<RowSource> inputs = inputs();
        RowOptions rows = new RowOptions(
                columns.choice(), delimiter.separator(), roles.chosen(inputs), explain, raw, rejects.text());
        checkFiles(inputs);
        ToneAnalyzer analyzer = lexicon.analyzer(deep, text -> quiet.say(console, text));
        try (ScoreReporter reporter = quiet.reporter(console)) {
            BatchRun run = new BatchRun(analyzer, rows, packing(), scoring, BatchRun.CHUNK, reporter);
            Tally tally = resume
                    ? runResumed(run, inputs, rows, analyzer, reporter)
                    : runAtOnce(run, inputs, analyzer, reporter);
            reporter.end(tally, run.replaced());
            if (!quiet.isQuiet()) {
                reporter.summary(tally, (System.nanoTime() - started) / 1e9, deep.lost());
            }
            return tally.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
        }
    }

    private Tally runAtOnce(BatchRun run, List<RowSource> inputs, ToneAnalyzer analyzer, ScoreReporter reporter)
            throws IOException {
        Path file = output;
        Path rejectFile = rejects.file();
        try (Output target = file == null ? Output.standard(console.out()) : Output.file("--output", file);
                Output rejected = rejectFile == null ? null : Output.file("--rejects", rejectFile)) {
            if (rejected != null) {
                RejectFile lines = new RejectFile(rejected.stream(), rejects.text());
                lines.begin();
                reporter.noteIn(lines::write);
            }
            Tally tally = run.run(inputs, batchOutput(target.stream(), inputs, analyzer), null);
            if (rejected != null) {
                rejected.finish();
            }
            target.finish();
            return tally;
        }
    }

    private Tally runResumed(
            BatchRun run, List<RowSource> inputs, RowOptions rows, ToneAnalyzer analyzer, ScoreReporter reporter)
            throws IOException {
        Path file = output;
        if (file == null || isTable() || (Files.exists(file) && !Files.isRegularFile(file))) {
            throw new WrongUseException("--resume needs --output with a file, and no table");
        }
        Map<String, String> same = ResumableOutput.identity(
                inputs, analyzer.lexicon(), options(inputs.get(0).format(), rows));
        ResumableFiles files = ResumableFiles.of(file, rejects.file());
        if (isParquet(inputs)) {
            files = ParquetOutput.resumable(files, analyzer.lexicon());
        }
        Tally earlier = ResumableOutput.completeEarlier(files, same, analyzer.dimensions());
        if (earlier != null) {
            return earlier;
        }
        try (ResumableOutput target = ResumableOutput.open(files, rejects.text(), same, commitMillis)) {
            reporter.noteIn(target::reject);
            BatchState from = target.from(analyzer.dimensions());
            if (from != null && !quiet.isQuiet()) {
                reporter.resumed(from);
            }
            Tally tally = run.run(inputs, target, from);
            target.finish(new BatchState(inputs.size() - 1, Position.START, tally));
            return tally;
        }
    }

    /** Returns all that changes the answer, by how the user calls it. */
    private Map<String, String> options(RowFormat rowFormat, RowOptions rows) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("version of undertone", VersionText.program());
        options.put("format", rowFormat.name().toLowerCase(Locale.ROOT));
        options.put("packing of --output", packing().name().toLowerCase(Locale.ROOT));
        options.put("--text-column", orLeftOut(rows.columns().text()));
        options.put("--id-column", orLeftOut(rows.columns().id()));
        options.put("--delimiter", "U+%04X".formatted((int) rows.delimiter()));
        options.put("--roles", rows.roles().isEmpty() ? LEFT_OUT : String.join(",", new TreeSet<>(rows.roles())));
        options.put("--explain", yesOrNo(rows.explain()));
        options.put("--deep", deep.identity());
        options.put("--raw", yesOrNo(rows.raw()));
        options.put("--rejects", orLeftOut(rejects.file()));
        options.put("--reject-text", yesOrNo(rejects.text()));
        return options;
    }

    private static String orLeftOut(@Nullable Object value) {
        return value == null ? LEFT_OUT : value.toString();
    }

    private static String yesOrNo(boolean given) {
        return given ? "yes" : "no";
    }

    private void checkFiles(List<RowSource> inputs) throws IOException {
        Path file = output;
        Path rejectFile = rejects.file();
        if (file != null) {
            Inputs.refuseAsOutput("--output", file, inputs);
            if (isTable() && packing() != Compression.NONE) {
                throw new WrongUseException("a table is not written packed; choose another name for --output");
            }
        }
        if (!isTable()) {
            checkParquet(file, inputs);
        }
        if (rejectFile != null) {
            Inputs.refuseAsOutput("--rejects", rejectFile, inputs);
            if (rejectFile.equals(file)) {
                throw new WrongUseException("--rejects and --output must be two files");
            }
        } else if (rejects.text()) {
            throw new WrongUseException("--reject-text needs --rejects");
        }
    }

    /** The answer is written as the input is; where that would surprise, it is said. */
    private void checkParquet(@Nullable Path file, List<RowSource> inputs) {
        boolean named = file != null && RowFormat.of(file.toString()) == RowFormat.PARQUET;
        if (isParquet(inputs) && file == null) {
            throw new WrongUseException(
                    "the answer to Parquet is Parquet; name a file with --output, or use --format table");
        }
        if (isParquet(inputs) && !named) {
            throw new WrongUseException(
                    "the answer to Parquet is Parquet; the name after --output must end with .parquet");
        }
        if (named && !isParquet(inputs)) {
            throw new WrongUseException("only the answer to Parquet is Parquet; choose another name for --output");
        }
    }

    private List<RowSource> inputs() throws IOException {
        if (sample) {
            if (!files.isEmpty() || (format != null && format != Format.CSV && format != Format.TABLE)) {
                throw new WrongUseException("--sample takes no file, and --format csv or table at most");
            }
            return List.of(Inputs.sample());
        }
        if (files.isEmpty()) {
            throw new WrongUseException("name a file, - for standard input, or --sample");
        }
        return Inputs.of(files, format, console.in());
    }

    private BatchOutput batchOutput(OutputStream out, List<RowSource> inputs, ToneAnalyzer analyzer) {
        if (isTable()) {
            return new ObjectOutput(new TableAnswers(out, analyzer.dimensions(), console.palette(), console.columns()));
        }
        return isParquet(inputs) ? new ParquetOutput(out, analyzer.lexicon()) : new StreamOutput(out);
    }

    private static boolean isParquet(List<RowSource> inputs) {
        return inputs.get(0).format() == RowFormat.PARQUET;
    }

    private boolean isTable() {
        return format == Format.TABLE || (sample && format == null && output == null && console.terminal());
    }

    private Compression packing() {
        return output == null ? Compression.NONE : Compression.of(output.toString());
    }

    private int threads() {
        Integer chosen = threads;
        if (chosen == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (chosen < 1 || chosen > MOST_THREADS) {
            throw new WrongUseException("--threads must be in [1, " + MOST_THREADS + "] (got " + chosen + ")");
        }
        return chosen;
    }
}
