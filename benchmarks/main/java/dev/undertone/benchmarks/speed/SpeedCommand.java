package dev.undertone.benchmarks.speed;

import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.benchmarks.speed.messages.Genre;
import dev.undertone.benchmarks.speed.messages.MessageSet;
import dev.undertone.benchmarks.speed.report.LogPlot;
import dev.undertone.benchmarks.speed.report.SpeedPage;
import dev.undertone.benchmarks.speed.result.SpeedResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code speed}: measures floors, Undertone and its peers in one run and writes the report. */
@Command(
        name = "speed",
        description =
                "Times Undertone beside the floor and its peers, and writes benchmarks.md and benchmarks.svg. Wants a"
                        + " machine that does nothing else.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class SpeedCommand implements Callable<Integer> {
    private static final String PAGE = "benchmarks.md";
    private static final String PICTURE = "benchmarks.svg";
    /** The page was written, but not everything could be measured. */
    private static final int SOME_FAILED = 3;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where benchmarks.md and benchmarks.svg go; those that are there are replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--quick",
            description = "Take about six minutes instead of thirty: to see that everything works, not to publish.")
    private boolean quick;

    @Option(
            names = "--messages",
            paramLabel = "FILE",
            description = "Take these messages instead of the tweets: a labelled .tsv or .csv, as accuracy reads it.")
    private @Nullable Path messages;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command; picocli fills in its options. */
    public SpeedCommand() {}

    @Override
    public Integer call() throws IOException {
        Effort effort = quick ? Effort.QUICK : Effort.FULL;
        List<SpeedRun.NamedSet> sets = sets();
        Files.createDirectories(output);
        PrintWriter err = spec.commandLine().getErr();
        SpeedResult result = new SpeedRun(effort, sets, err).measure();
        SpeedPage page = new SpeedPage(result);
        Files.writeString(
                output.resolve(PAGE), page.text(effort.rounds(), effort.otherRounds(), JmhTrials.HEAP, quick));
        Files.writeString(output.resolve(PICTURE), new LogPlot(result.sets().get(0)).svg());
        PrintWriter out = spec.commandLine().getOut();
        out.print(page.summary());
        out.flush();
        err.println("wrote " + PAGE + " and " + PICTURE + " to " + output);
        return result.failed().isEmpty() ? 0 : SOME_FAILED;
    }

    /** Returns the sets, those of the file instead of the tweets; a file that cannot be read is told before anything is timed. */
    private List<SpeedRun.NamedSet> sets() throws IOException {
        List<SpeedRun.NamedSet> sets = new ArrayList<>();
        for (Genre genre : Genre.values()) {
            sets.add(new SpeedRun.NamedSet(genre.name(), genre.description()));
        }
        if (messages != null) {
            String key = MessageSet.key(messages);
            try {
                MessageSet.of(key);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--messages: " + e.getMessage(), e);
            }
            sets.set(0, new SpeedRun.NamedSet(key, "a file given with --messages"));
        }
        return sets;
    }
}
