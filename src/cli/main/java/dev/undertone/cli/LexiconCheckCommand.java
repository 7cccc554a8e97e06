package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.check.LexiconExamples;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconFormatException;
import dev.undertone.lexicon.LexiconProblem;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone lexicon check}: everything that is wrong with a lexicon, or what is in it. */
@Command(
        name = "check",
        description =
                "Reads a lexicon, prints everything that is wrong with it as file:line:column, runs the examples that"
                        + " stand beside its rows, and counts what it holds. Where own rows make an example of the bundled"
                        + " lexicon fail, that is a note.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit codes: 0 nothing is wrong, 2 something is."})
final class LexiconCheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The folder with manifest.tsv. Left out: the bundled lexicon.")
    private @Nullable Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path chosen = folder;
        try {
            Lexicon lexicon = chosen == null ? Lexicon.bundled() : LexiconOption.read(chosen);
            ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
            LexiconExamples examples = LexiconExamples.run(analyzer);
            LexiconContent.of(lexicon, examples.count()).print(out);
            printNotes(LexiconExamples.brokenInBase(analyzer), out);
            return printProblems(chosen, examples.problems(), out);
        } catch (LexiconFormatException e) {
            return printProblems(chosen, e.problems(), out);
        }
    }

    private static int printProblems(@Nullable Path folder, List<LexiconProblem> problems, PrintWriter out) {
        String place = folder == null ? "" : folder + File.separator;
        problems.forEach(problem -> out.println(place + ProblemLine.of(problem)));
        if (problems.isEmpty()) {
            out.println("nothing is wrong");
            return ExitCode.DONE;
        }
        out.println(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        return ExitCode.WRONG_USE;
    }

    /** Who adds a row to the bundled lexicon may want just that: it is told, and is no problem. */
    private static void printNotes(List<LexiconProblem> ofBase, PrintWriter out) {
        if (ofBase.isEmpty()) {
            return;
        }
        out.println("Beside these rows, " + ofBase.size()
                + (ofBase.size() == 1
                        ? " example of a bundled row no longer holds (only a note):"
                        : " examples of bundled rows no longer hold (only a note):"));
        ofBase.forEach(problem -> out.println("  bundled, " + ProblemLine.of(problem)));
        out.println();
    }
}
