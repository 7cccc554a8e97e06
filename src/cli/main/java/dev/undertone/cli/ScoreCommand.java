package dev.undertone.cli;

import dev.undertone.cli.rows.AnswerSink;
import dev.undertone.cli.rows.ColumnChoice;
import dev.undertone.cli.rows.ColumnNames;
import dev.undertone.cli.rows.JsonLineAnswers;
import dev.undertone.cli.rows.RowSource;
import dev.undertone.cli.rows.Scoring;
import dev.undertone.cli.rows.SeparatedAnswers;
import dev.undertone.cli.rows.TextAnswers;
import dev.undertone.cli.rows.WrongUseException;
import dev.undertone.cli.show.TableAnswers;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nFormats:%n",
        footer = {
            "  csv    RFC 4180 with a header row. The answer has the same columns, then one for each score,",
            "         labels (joined by ;), unscored, and with --explain cues (as JSON). Rejected rows are left out.",
            "  tsv    As csv, separated by tabs, one row a line; quotes are characters like any other. \\t, \\n, \\r and \\\\",
            "         in a cell stand for a tab, the ends of lines and a backslash; the answer spells its cells likewise.",
            "  jsonl  One object a line: {\"id\": 7, \"text\": \"...\"}. The answer has an object for each line:",
            "         {\"id\": 7, \"frustration\": 0.93, \"urgency\": 0.0474, \"satisfaction\": 0.0474,",
            "         \"labels\": [\"frustration\"]}, then the fields that were there (without the text), and with",
            "         --explain \"cues\". A line that is rejected is answered by {\"line\": 7, \"error\": \"...\"}.",
            "  text   One message a line. The answer has a line for each: the scores, the labels (joined by ;), and",
            "         the reason when there are no scores, separated by tabs.",
            "  table  The answer as an aligned table, for people.",
            "",
            "The message is the column text, message, body, content, comment, comments, utterance, review or feedback;",
            "upper and lower case are the same. A lone column needs no name.",
            "",
            "Scores are in [0, 1], rounded to four decimals; labels are decided before rounding. A message that cannot",
            "be scored has scores of 0.0 and a word in unscored: empty, not-text, too-long, other-language, other-role.",
            "",
            "A row that cannot be read (not UTF-8, not JSON, the wrong number of cells) is rejected: it is reported on",
            "standard error by row and line, never with its text; the others are scored, and the exit code is 3.",
            "",
            "Examples:",
            "  undertone score --sample",
            "  undertone score tickets.csv --text-column description --output scored.csv",
            "  undertone score --format jsonl --explain - < messages.jsonl",
            ""
        })
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files to score, all with the same columns; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "One of ${COMPLETION-CANDIDATES}. Left out, or with table, a file's name tells how to read it."
                            + " Standard input has no name: it needs a format, and with table it is read as text.")
    private @Nullable Format format;

    @Option(names = "--text-column", paramLabel = "NAME", description = "The column or field of the message.")
    private @Nullable String textColumn;

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            description =
                    "The field of the id, which comes first in jsonl. Left out: id, message_id, ticket_id, row_id.")
    private @Nullable String idColumn;

    @Option(
            names = "--delimiter",
            paramLabel = "CHAR",
            description = "What separates the cells of csv: a character, or tab. Left out: a comma.")
    private String delimiter = ",";

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            description =
                    "Score only the rows whose column role is one of these, separated by commas; upper and lower case are the"
                            + " same. The other rows, and those without a role, are carried with other-role. Left out: all"
                            + " rows. Not for text, which has no columns.")
    private List<String> roles = List.of();

    @Option(names = "--explain", description = "Add the cues: which words count, for what, and how much.")
    private boolean explain;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write the answer to a file, which appears when it is complete. It must not be one of the inputs.")
    private @Nullable Path output;

    @Option(
            names = "--sample",
            description = "Score the support transcript that comes with Undertone; in a terminal, as a table.")
    private boolean sample;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary on standard error.")
    private boolean quiet;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        char separator = separator();
        List<Input> inputs = inputs();
        ColumnChoice columns = new ColumnChoice(textColumn, idColumn);
        Set<String> chosenRoles = chosenRoles(inputs);
        Path file = output;
        if (file != null) {
            Inputs.refuseAsOutput(file, files);
        }
        Scoring scoring = new Scoring(lexicon.analyzer(), explain, chosenRoles);
        try (Output target = file == null ? Output.standard(console.out()) : Output.file(file)) {
            AnswerSink sink = sink(answerFormat(inputs), separator, target.stream(), scoring.dimensions());
            ScoreRun run = new ScoreRun(scoring, sink, console.err());
            for (Input input : inputs) {
                try (RowSource source = open(input, columns, separator, sink)) {
                    run.score(input.name(), source);
                }
            }
            target.finish();
            run.warn();
            if (!quiet) {
                console.err().println("undertone: " + run.tally().summary((System.nanoTime() - started) / 1e9));
            }
            return run.tally().rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
        }
    }

    private List<Input> inputs() {
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

    private Format answerFormat(List<Input> inputs) {
        if (format == Format.TABLE || (sample && format == null && output == null && console.terminal())) {
            return Format.TABLE;
        }
        return inputs.get(0).format();
    }

    private AnswerSink sink(Format answers, char separator, OutputStream out, List<Dimension> dimensions)
            throws IOException {
        return switch (answers) {
            case CSV -> SeparatedAnswers.csv(out, separator, dimensions, explain);
            case TSV -> SeparatedAnswers.tsv(out, dimensions, explain);
            case JSONL -> new JsonLineAnswers(out, dimensions, explain);
            case TEXT -> new TextAnswers(out, dimensions, explain);
            case TABLE -> new TableAnswers(out, dimensions, console.palette(), console.columns());
        };
    }

    private RowSource open(Input input, ColumnChoice columns, char separator, AnswerSink sink) throws IOException {
        RowSource source = input.open(columns, separator, sink);
        List<String> header = source.header();
        if (!roles.isEmpty() && !header.isEmpty() && ColumnNames.find(header, ColumnNames.ROLE) < 0) {
            source.close();
            throw new WrongUseException("--roles needs a column " + String.join(", ", ColumnNames.ROLE) + "; "
                    + input.name() + " has " + header.size() + " columns, none of these names");
        }
        return source;
    }

    private char separator() {
        String chosen = delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter;
        if (chosen.length() != 1 || chosen.equals("\"") || chosen.equals("\n") || chosen.equals("\r")) {
            throw new WrongUseException("--delimiter must be one character, or tab");
        }
        return chosen.charAt(0);
    }

    private Set<String> chosenRoles(List<Input> inputs) {
        Set<String> chosen = roles.stream()
                .flatMap(role -> Stream.of(role.split(",", -1)))
                .map(role -> role.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (chosen.contains("")) {
            throw new WrongUseException("--roles must name roles, separated by commas; one of them is empty");
        }
        if (!chosen.isEmpty() && inputs.stream().anyMatch(input -> input.format() == Format.TEXT)) {
            throw new WrongUseException("--roles needs a column of roles, and plain text has no columns");
        }
        return chosen;
    }
}
