package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.cli.show.Palette;
import dev.undertone.cli.show.TextTable;
import dev.undertone.lab.check.LexiconExamples;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.LexiconFormatException;
import dev.undertone.lexicon.LexiconProblem;
import dev.undertone.lexicon.ShifterEntry;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                        + " stand beside its rows, and counts what it holds.",
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
            LexiconExamples examples =
                    LexiconExamples.run(ToneAnalyzer.builder().lexicon(lexicon).build());
            printContent(lexicon, examples, out);
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

    private static void printContent(Lexicon lexicon, LexiconExamples examples, PrintWriter out) {
        out.println(lexicon.id() + " " + lexicon.version() + ": " + lexicon.entryCount() + " entries, "
                + lexicon.shifters().size() + " shifters, " + examples.count() + " examples");
        out.println();
        Map<String, Integer> tables = new TreeMap<>();
        Map<String, Integer> categories = new TreeMap<>();
        for (LexiconEntry entry : lexicon.entries()) {
            tables.merge(entry.file(), 1, Integer::sum);
            categories.merge(entry.category(), 1, Integer::sum);
        }
        for (ShifterEntry entry : lexicon.shifters()) {
            tables.merge(entry.file(), 1, Integer::sum);
        }
        print("table", tables, out);
        print("category", categories, out);
    }

    private static void print(String heading, Map<String, Integer> counts, PrintWriter out) {
        TextTable table = new TextTable("lr").row(heading, "rows");
        counts.forEach((name, count) -> table.row(name, Integer.toString(count)));
        table.print(out, "", Palette.PLAIN);
        out.println();
    }
}
