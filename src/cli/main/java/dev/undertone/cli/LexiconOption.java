package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconFormatException;
import dev.undertone.lexicon.LexiconProblem;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lexicon}: which words to score with. */
final class LexiconOption {
    /** What the bundled lexicon is called where a folder could be named. */
    static final String BUNDLED = "bundled";
    /** What the bundled lexicon of agents' replies is called there, unless there is such a folder. */
    static final String REPLIES = "replies";

    @Option(
            names = "--lexicon",
            paramLabel = "FOLDER",
            description =
                    "Score with the lexicon in this folder instead of the bundled one; replies is the bundled lexicon of"
                            + " agents' replies (empathy, apology, ownership, active-listening, deflection, jargon).")
    private @Nullable Path folder;

    /** Returns the folder, or null for the bundled lexicon. */
    @Nullable
    Path folder() {
        return folder;
    }

    ToneAnalyzer analyzer() {
        return analyzer(ToneAnalyzer.builder());
    }

    /**
     * Returns an analyzer of customers' messages.
     *
     * @throws WrongUseException when the lexicon has none of their dimensions
     */
    ToneAnalyzer customers() {
        ToneAnalyzer analyzer = analyzer();
        List<Dimension> theirs = List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION);
        if (Collections.disjoint(analyzer.dimensions(), theirs)) {
            throw new WrongUseException(
                    "--lexicon must have frustration, urgency or satisfaction, to hear customers with (got " + folder
                            + " with " + analyzer.dimensions() + "); a lexicon of agents' replies goes with --agents");
        }
        return analyzer;
    }

    /**
     * Returns an analyzer that also asks the model that is asked for.
     *
     * @param say hears what takes a while
     */
    ToneAnalyzer analyzer(DeepOption deep, Consumer<String> say) {
        ToneAnalyzer.Builder builder = ToneAnalyzer.builder();
        // First without the model, so that a faulty lexicon is told before the model is waited for.
        ToneAnalyzer words = deep.isAsked() ? analyzer() : null;
        deep.addTo(builder, say);
        if (words != null) {
            deep.refuseIfIdle(words);
        }
        return analyzer(builder);
    }

    private ToneAnalyzer analyzer(ToneAnalyzer.Builder builder) {
        Path chosen = folder;
        if (chosen == null) {
            return builder.build();
        }
        refuseBundled(chosen, "leave it out to score with the bundled lexicon");
        return analyzer(chosen, builder);
    }

    /** Refuses the name of the bundled lexicon, unless there is such a folder, and says what to do instead. */
    static void refuseBundled(Path folder, String instead) {
        if (folder.toString().equals(BUNDLED) && !Files.exists(folder)) {
            throw new WrongUseException("--lexicon must name a folder (got bundled); " + instead);
        }
    }

    static boolean isReplies(Path folder) {
        return folder.toString().equals(REPLIES) && !Files.exists(folder);
    }

    static ToneAnalyzer analyzer(Path folder) {
        return analyzer(folder, ToneAnalyzer.builder());
    }

    private static ToneAnalyzer analyzer(Path folder, ToneAnalyzer.Builder builder) {
        try {
            return builder.lexicon(read(folder)).build();
        } catch (LexiconFormatException e) {
            throw new LexiconFormatException(
                    e.problems().stream().map(problem -> in(folder, problem)).toList());
        }
    }

    /** Returns the problem with the folder in front of its table, so that editors find the place. */
    private static LexiconProblem in(Path folder, LexiconProblem problem) {
        return new LexiconProblem(
                folder.resolve(problem.file()).toString(),
                problem.line(),
                problem.column(),
                problem.value(),
                problem.rule());
    }

    static Lexicon read(Path folder) {
        if (isReplies(folder)) {
            return Lexicon.replies();
        }
        if (folder.toString().isEmpty()) {
            throw new WrongUseException("the lexicon must be a folder (got an empty name)");
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongUseException("the lexicon must be a folder"
                    + (Files.exists(folder)
                            ? " (got the file " + folder + ")"
                            : ", and there is none of that name" + PlainWord.got(folder.toString())));
        }
        try {
            return Lexicon.read(folder);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException missing) {
                throw new WrongUseException("the lexicon cannot be used: " + missing.getFile() + " is missing");
            }
            throw e;
        }
    }
}
