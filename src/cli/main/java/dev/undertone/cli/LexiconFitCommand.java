package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lab.check.LexiconExamples;
import dev.undertone.lab.fit.FitOptions;
import dev.undertone.lab.fit.FitReport;
import dev.undertone.lab.fit.LexiconFit;
import dev.undertone.lab.fit.LexiconFolder;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconProblem;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone lexicon fit}: the numbers of a lexicon, moved as far as labelled messages carry them. */
@Command(
        name = "fit",
        description =
                "Fits weights, shifters' factors, calibration and thresholds of a lexicon to labelled messages, keeps what"
                        + " holds on sets that were left out, and writes a copy of the lexicon with the fitted numbers.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The hand-written number is the prior: a number moves only as far as messages carry it. No set counts for",
            "more than 1000 messages, half of them with the label. A dimension needs two sets with at least ten",
            "messages of either kind; one set after the other is left out, and nothing is taken under which one of them",
            "is ranked worse. docs/fitting.md describes the model.",
            "",
            "Example:",
            "  undertone lexicon fit --lexicon lexicons/en --output fitted chats.tsv reviews.tsv mails.csv",
            "",
            "Exit codes: 0 written, even when no number moved; 2 wrong use, a faulty lexicon, faulty labels, or labels too",
            "few to fit anything: then nothing is written; 4 input or output failed.",
            ""
        })
final class LexiconFitCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Sets of labelled messages, each from another origin: a column text, and for each dimension one of its"
                            + " name. Files and labels are as evaluate reads them.")
    private List<Path> files = List.of();

    @Option(names = "--lexicon", required = true, paramLabel = "FOLDER", description = "The lexicon to fit.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write the fitted lexicon: a folder that is not there yet, or empty.")
    private @Nullable Path output;

    @Option(names = "--in-place", description = "Write the fitted numbers into the lexicon itself.")
    private boolean inPlace;

    @Mixin
    private LabelColumnOptions columns = new LabelColumnOptions();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "STEP",
            description = "Fit only some of ${COMPLETION-CANDIDATES}, separated by commas. Left out: all.")
    private Set<FitOptions.Step> only = EnumSet.allOf(FitOptions.Step.class);

    @Option(
            names = "--keep",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Categories of entries, kinds of shifters and settings (when-negated, in-question) that keep their"
                            + " numbers, separated by commas: those that follow from what a label means, such as courtesy.")
    private Set<String> keep = Set.of();

    @Option(
            names = "--allow-sign-change",
            description =
                    "Let numbers come to say the opposite. Left out: weights stop at 0, factors also at 1. They are listed either"
                            + " way.")
    private boolean allowSignChange;

    @Option(
            names = "--max-false-alarms",
            paramLabel = "SHARE",
            description = "The largest share of calm messages that may get a label. Left out: ${DEFAULT-VALUE}.")
    private double mostFalseAlarms = FitOptions.defaults().mostFalseAlarms();

    @Option(
            names = "--positive-share",
            paramLabel = "SHARE",
            description =
                    "How common a label is where scores are to be read as probabilities. Left out: ${DEFAULT-VALUE}.")
    private double positiveShare = FitOptions.defaults().positiveShare();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress on standard error.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = output;
        if ((target == null) != inPlace) {
            throw new WrongUseException("name where to write with --output FOLDER, or say --in-place; not both");
        }
        try {
            if (target != null) {
                LexiconFolder.requireNew(target);
            }
            FitReport report = fit();
            if (!report.isFitted()) {
                new FitSummary(report).print(spec.commandLine().getOut());
                throw new WrongUseException("nothing could be fitted, and nothing is written: no dimension has enough"
                        + " labels, and numbers that may change");
            }
            FitOutput place = new FitOutput(target == null ? folder : target);
            place.write(() -> {
                if (target == null) {
                    report.lexicon().writeInPlace();
                } else {
                    report.lexicon().writeTo(target);
                }
            });
            new FitSummary(report).print(spec.commandLine().getOut());
            warnOfExamples(report, target == null ? folder : target);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private FitReport fit() throws IOException {
        FitOptions options = options();
        LexiconOption.refuseBundled(folder, "the tables of the bundled lexicon are those in lexicons/en");
        // Says what is wrong with the folder in the words of the other commands.
        Lexicon lexicon = LexiconOption.read(folder);
        Path target = output;
        if (target != null) {
            LexiconFolder.requireOutside(folder, target);
        }
        FitOutput place = new FitOutput(target == null ? folder : target);
        place.requireWritable();
        List<LabelledSet> sets = LabelledFiles.read("lexicon fit", files, columns, lexicon.dimensions());
        PrintWriter err = spec.commandLine().getErr();
        Consumer<String> progress = quiet ? step -> {} : step -> err.println("undertone: " + step);
        return LexiconFit.run(LexiconFolder.read(folder), sets, options, progress);
    }

    private FitOptions options() {
        try {
            return new FitOptions(only, keep, allowSignChange, mostFalseAlarms, positiveShare);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage())
                    .replace("the share of false alarms", "--max-false-alarms")
                    .replace("the share of positives", "--positive-share"));
        }
    }

    private void warnOfExamples(FitReport report, Path place) {
        Lexicon fitted = report.lexicon().lexicon();
        LexiconExamples examples =
                LexiconExamples.run(ToneAnalyzer.builder().lexicon(fitted).build());
        PrintWriter err = spec.commandLine().getErr();
        for (LexiconProblem problem : examples.problems()) {
            err.println("undertone: warning: " + place + File.separator + ProblemLine.of(problem));
        }
    }
}
