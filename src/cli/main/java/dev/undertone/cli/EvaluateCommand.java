package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.cli.evaluation.EvaluatedFile;
import dev.undertone.cli.evaluation.EvaluationJson;
import dev.undertone.cli.evaluation.EvaluationReport;
import dev.undertone.cli.evaluation.EvaluationTables;
import dev.undertone.cli.evaluation.MeasuredLexicon;
import dev.undertone.lab.evaluate.CalmFigures;
import dev.undertone.lab.evaluate.CategoryTable;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.WorstErrors;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone evaluate}: how well the scores agree with labels that people gave. */
@Command(
        name = "evaluate",
        description = "Scores labelled messages and says how well the scores agree with the labels.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nFiles:%n",
        footer = {
            "  .tsv and .tab are separated by tabs, one row a line, where \\t, \\n, \\r and \\\\ in a cell stand for a tab,",
            "  the ends of lines and a backslash; anything else is CSV. Both are UTF-8 and begin with a header. A label",
            "  is 1, 1.0, true or yes, or 0, 0.0, false or no, or empty when nobody judged the message in that dimension;",
            "  then it is left out there.",
            "",
            "Figures:",
            "  precision          how many of the labels given at the lexicon's threshold are right",
            "  recall             how many of the messages with the label got it",
            "  F1                 the harmonic mean of both; best F1 is that of the best threshold on this very file",
            "  AUROC              how often a message with the label scores higher than one without it (0.5 is chance)",
            "  average precision  the mean precision over all thresholds (the share of positives is chance)",
            "  calibration error  how far scores are from shares, in ten bins; it depends on how frequent a label is",
            "  [low, high]        in 95 of 100 resampled files the figure is between these. Best F1 and calibration error",
            "                     tend to be higher in a resampled file",
            "  A dash says that a figure is not defined: all messages have the label, none has it, or none is given.",
            "  Messages that are not scored count as a score of 0. With several files, means over them come last.",
            "  --categories counts a message in each category of which a cue speaks for the dimension, and what became of",
            "  its label in one only: that of the cue that contributes most.",
            "",
            "Exit codes: 0 done, 2 wrong use, a faulty lexicon or faulty labels, 4 input or output failed.",
            "",
            "Examples:",
            "  undertone evaluate labelled.tsv",
            "  undertone evaluate labelled.tsv --errors 5 --categories",
            "  undertone evaluate *.csv --label-column urgency=pressing --lexicon mine --against bundled",
            ""
        })
final class EvaluateCommand implements Callable<Integer> {
    enum Layout {
        TABLE,
        JSON;

        /** Returns the name as options spell it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files with labelled messages. Each is a set of its own.")
    private List<Path> files = List.of();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Option(
            names = "--against",
            paramLabel = "FOLDER",
            description = "Compare with the lexicon in this folder, or with the one that is bundled with Undertone: the"
                    + " differences, with a paired bootstrap test, and the labels that were gained and lost.")
    private @Nullable Path against;

    @Mixin
    private LabelColumnOptions columns = new LabelColumnOptions();

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Show the N worst false alarms and misses of each dimension, with their text and ledger.")
    private @Nullable Integer errors;

    @Option(
            names = "--categories",
            description = "Show for each category of cue how often it is right, and which errors it decides.")
    private boolean categories;

    @Option(
            names = "--calm",
            description = "Show how many messages whose labels are all 0 get a label, and which terms are to blame.")
    private boolean calm;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "How many resampled files the intervals come from; 0 for none. Left out: ${DEFAULT-VALUE}.")
    private int resamples = EvaluationOptions.DEFAULT.resamples();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where the random numbers begin: the same seed gives the same output. Left out:"
                    + " ${DEFAULT-VALUE}.")
    private long seed = EvaluationOptions.DEFAULT.seed();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Left out: table.")
    private Layout format = Layout.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        EvaluationOptions options = options();
        MeasuredLexicon measured = new MeasuredLexicon(lexicon.folder(), lexicon.analyzer());
        Path other = against;
        MeasuredLexicon baseline = other == null ? null : baseline(other);
        List<LabelledSet> sets = read(measured, baseline);
        List<EvaluatedFile> evaluated = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            evaluated.add(evaluate(files.get(i).toString(), sets.get(i), measured, baseline, options));
        }
        EvaluationReport report = new EvaluationReport(measured, baseline, options, evaluated);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> new EvaluationTables(report, console.palette(), out).print();
            case JSON -> EvaluationJson.write(report, out);
        }
        return ExitCode.DONE;
    }

    private EvaluationOptions options() {
        Integer most = errors;
        if (most != null && most < 1) {
            throw new WrongUseException("--errors must be 1 or more (got " + most + ")");
        }
        try {
            return new EvaluationOptions(resamples, seed);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException("--" + e.getMessage());
        }
    }

    private static MeasuredLexicon baseline(Path folder) {
        return folder.toString().equals(LexiconOption.BUNDLED)
                ? new MeasuredLexicon(null, ToneAnalyzer.create())
                : new MeasuredLexicon(folder, LexiconOption.analyzer(folder));
    }

    private List<LabelledSet> read(MeasuredLexicon measured, @Nullable MeasuredLexicon baseline) throws IOException {
        Set<Dimension> dimensions = new LinkedHashSet<>(measured.analyzer().dimensions());
        if (baseline != null) {
            dimensions.addAll(baseline.analyzer().dimensions());
        }
        return LabelledFiles.read("evaluate", files, columns, List.copyOf(dimensions));
    }

    private EvaluatedFile evaluate(
            String name,
            LabelledSet set,
            MeasuredLexicon measured,
            @Nullable MeasuredLexicon baseline,
            EvaluationOptions options) {
        ToneAnalyzer analyzer = measured.analyzer();
        Evaluation evaluation = Evaluation.of(analyzer, set, options);
        Integer most = errors;
        return new EvaluatedFile(
                name,
                evaluation,
                baseline == null ? null : Evaluation.of(baseline.analyzer(), set, options),
                categories ? CategoryTable.of(analyzer, set) : List.of(),
                calm ? CalmFigures.of(analyzer, set) : List.of(),
                most == null ? List.of() : WorstErrors.of(evaluation.scored(), most));
    }
}
