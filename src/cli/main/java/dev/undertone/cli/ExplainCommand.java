package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.cli.show.Ledger;
import dev.undertone.cli.show.MarkedMessage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone explain}: one message, its cues marked, and the ledger. */
@Command(
        name = "explain",
        description =
                "Explains the scores of one message: marks the words that count, and shows for each dimension what"
                        + " they add up to.",
        footerHeading = "%nHow to read it:%n",
        footer = {
            "  Each line of a ledger is a cue: words of the message, the lexicon's term that they meet, its category and",
            "  weight. Shifters are what changes the weight: words around the cue (a negator, an intensifier, ...) or the",
            "  way it is written (emphasis). Weight times the factors of the shifters is the contribution; the",
            "  contributions add up to the strength; the strength becomes a score in [0, 1]; from the threshold on, the",
            "  message gets the label.",
            "",
            "  In the message, [urgency: right now] is a cue, [-urgency: no rush] one that speaks against, and",
            "  {negator: not} a shifter. In a terminal, colours say the same; NO_COLOR turns them off.",
            "",
            "With --deep a sentiment model's opinion is a line of the ledger like any other, with the sentence on which it rests;",
            "what stands behind it is how probable the model finds negative or positive, and how far the lexicon leaves room.",
            "",
            "Examples:",
            "  undertone explain \"Third time I ask. My flight leaves in an hour!\"",
            "  undertone explain --json - < message.txt",
            "  undertone explain --deep=always \"Nobody has answered, and the lamp is still dark.\"",
            ""
        })
final class ExplainCommand extends UsualCommand {
    private static final int MOST_BYTES = 1 << 26;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description =
                    "The message; several words are one message. - reads it from standard input. Put -- in front of one"
                            + " that begins with a dash.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print one JSON object, with all numbers unrounded except the scores.")
    private boolean json;

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private DeepOption deep = new DeepOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ExplainCommand(Console console) {
        this.console = console;
    }

    /**
     * Puts {@code --} in front of a message that only looks like an option, {@code "-5 stars, awful"}: no option has a
     * space in its name.
     */
    static String[] withDashes(String... args) {
        int last = args.length - 1;
        if (last < 1 || !args[0].equals("explain")) {
            return args;
        }
        List<String> words = new ArrayList<>(List.of(args));
        String word = args[last];
        boolean message = word.startsWith("-")
                && word.chars().anyMatch(Character::isWhitespace)
                && !word.startsWith("--lexicon=")
                && !args[last - 1].equals("--lexicon")
                && !words.contains("--");
        if (message) {
            words.add(last, "--");
        }
        return words.toArray(String[]::new);
    }

    @Override
    public Integer call() throws IOException {
        String message = message();
        ToneAnalyzer analyzer =
                lexicon.analyzer(deep, text -> spec.commandLine().getErr().println("undertone: " + text));
        ToneReport report = analyzer.analyze(message);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ReportJson.of(message, report, deep.modelId()));
        } else {
            print(message, report, out);
        }
        return ExitCode.DONE;
    }

    private void print(String message, ToneReport report, PrintWriter out) {
        out.println(new MarkedMessage(message, SecondOpinionText.lexiconCues(report), console.palette()));
        if (report.outcome().isScored()) {
            new Ledger(message, report, console.palette()).print(out);
            SecondOpinionText.of(report).forEach(out::println);
        } else {
            out.println();
            out.println("not scored: " + RowScore.word(report.outcome()));
        }
    }

    private String message() throws IOException {
        if (!words.equals(List.of("-"))) {
            return String.join(" ", words);
        }
        byte[] bytes = console.in().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("standard input is longer than " + (MOST_BYTES >> 20) + " MiB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("standard input is not UTF-8", e);
        }
    }
}
