package dev.undertone.benchmarks.accuracy;

import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledReader;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code accuracy}: scores labelled sets with every system and writes the report. Nothing is kept from run to run, so that the
 * report is always of the lexicon at hand.
 */
@Command(
        name = "accuracy",
        description = "Scores labelled sets with Undertone and its peers, and writes accuracy.md and accuracy.svg.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class AccuracyCommand implements Callable<Integer> {
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION);

    private static final EvaluationOptions WITHOUT_INTERVALS =
            new EvaluationOptions(0, EvaluationOptions.DEFAULT.seed());

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Labelled messages: .tsv or .csv with the columns text, frustration, urgency, satisfaction (1, 0 or"
                            + " empty). The file's name is the set's.")
    private List<Path> files = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where accuracy.md and accuracy.svg go; those that are there are replaced.")
    private Path output = Path.of("");

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Use at most N messages of each set, for a quick look; always the same ones.")
    private int sample;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads score at the same time; the figures do not depend on it (default: 1).")
    private int threads = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Creates the command; picocli fills in its options. */
    public AccuracyCommand() {}

    @Override
    public Integer call() throws IOException {
        requireAtLeast(0, "--sample", sample);
        requireAtLeast(1, "--threads", threads);
        PrintWriter err = spec.commandLine().getErr();
        List<LabelledSet> sets = read();
        List<Peer> peers = Peers.all();
        err.println(
                "systems: " + String.join(", ", peers.stream().map(Peer::name).toList()));
        List<Result> results = new ArrayList<>();
        Map<String, Pace> paces = new LinkedHashMap<>();
        for (LabelledSet set : sets) {
            results.add(measure(set, peers, paces, err));
        }
        paces.forEach((peer, pace) -> err.println("all sets, " + peer + ": " + pace));
        write(peers, results, err);
        return 0;
    }

    private void requireAtLeast(int least, String option, int value) {
        if (value < least) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be at least " + least + " (got " + value + ")");
        }
    }

    /** Reads the sets and puts them into the order of the tables: known ones first, unknown ones in the order of the command. */
    private List<LabelledSet> read() throws IOException {
        List<String> order = new ArrayList<>();
        SetDescriptions.all().forEach(description -> order.add(description.name()));
        Map<String, LabelledSet> sets = new LinkedHashMap<>();
        for (Path file : files) {
            LabelledSet set = LabelledReader.read(file, LabelColumns.named(DIMENSIONS));
            if (sets.putIfAbsent(set.name(), sample == 0 ? set : Sample.of(set, sample)) != null) {
                throw new ParameterException(
                        spec.commandLine(), "a set must be given once (got two files named " + set.name() + ")");
            }
        }
        return sets.values().stream()
                .sorted(Comparator.comparingInt(
                        set -> order.contains(set.name()) ? order.indexOf(set.name()) : order.size()))
                .toList();
    }

    private Result measure(LabelledSet set, List<Peer> peers, Map<String, Pace> paces, PrintWriter err) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Peer peer : peers) {
            Scoring scoring = Scoring.of(peer, set, threads);
            standings.put(
                    peer.name(),
                    new Standing(
                            Evaluation.of(scoring.scores(), EvaluationOptions.DEFAULT),
                            Evaluation.of(scoring.labels(), WITHOUT_INTERVALS)));
            if (scoring.pace().messages() > 0) {
                paces.merge(peer.name(), scoring.pace(), Pace::plus);
                err.println(set.name() + ", " + peer.name() + ": " + scoring.pace());
            }
        }
        return new Result(description(set.name()), set.messages().size(), standings);
    }

    private static SetDescription description(String set) {
        return SetDescriptions.all().stream()
                .filter(description -> description.name().equals(set))
                .findAny()
                .orElseGet(() -> SetDescription.unknown(set));
    }

    private void write(List<Peer> peers, List<Result> results, PrintWriter err) throws IOException {
        Map<Dimension, List<Line>> lines = new LinkedHashMap<>();
        DIMENSIONS.forEach(dimension -> lines.put(dimension, Line.of(results, dimension)));
        Map<Path, String> pages = new HashMap<>();
        pages.put(output.resolve("accuracy.md"), new AccuracyPage(peers, lines).text(results, sample));
        pages.put(output.resolve("accuracy.svg"), new DotPlot(lines).svg());
        Files.createDirectories(output);
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            Files.writeString(page.getKey(), page.getValue());
        }
        err.println("wrote accuracy.md and accuracy.svg to " + output);
    }
}
