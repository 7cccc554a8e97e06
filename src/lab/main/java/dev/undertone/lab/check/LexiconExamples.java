package dev.undertone.lab.check;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Example;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.LexiconProblem;
import dev.undertone.lexicon.ShifterEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What came of the examples that stand beside the rows of a lexicon: each cue row must be a cue in its examples and none in its
 * counter-examples, each shifter row must shift a cue there or must not. Immutable.
 *
 * <p>The examples of rows that come from a base are told apart: who adds rows to it can make one fail, but cannot mend it.
 */
public final class LexiconExamples {
    private static final int EXAMPLES_COLUMN = 4;

    private final ToneAnalyzer analyzer;
    private final List<LexiconProblem> problems = new ArrayList<>();
    private int count;

    private LexiconExamples(ToneAnalyzer analyzer, List<LexiconEntry> entries, List<ShifterEntry> shifters) {
        this.analyzer = analyzer;
        entries.forEach(this::check);
        shifters.forEach(this::check);
    }

    /** Runs the examples of the own rows of an analyzer's lexicon. */
    public static LexiconExamples run(ToneAnalyzer analyzer) {
        Lexicon lexicon = analyzer.lexicon();
        return new LexiconExamples(analyzer, lexicon.ownEntries(), lexicon.ownShifters());
    }

    /**
     * Returns a problem for each example of a row from the base that holds in the base by itself, and no longer beside the rows
     * that were added to it. In the order of the tables; empty without a base.
     */
    public static List<LexiconProblem> brokenInBase(ToneAnalyzer analyzer) {
        Lexicon lexicon = analyzer.lexicon();
        int entries = lexicon.entryCount() - lexicon.ownEntries().size();
        int shifters = lexicon.shifters().size() - lexicon.ownShifters().size();
        List<LexiconProblem> broken = new ArrayList<>(new LexiconExamples(
                        analyzer,
                        lexicon.entries().subList(0, entries),
                        lexicon.shifters().subList(0, shifters))
                .problems());
        if (!broken.isEmpty()) {
            broken.removeAll(run(ToneAnalyzer.create()).problems());
        }
        return broken;
    }

    /** Returns how many examples there are. */
    public int count() {
        return count;
    }

    /** Returns a problem for each example that does not hold, in the order of the tables; empty when all hold. */
    public List<LexiconProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void check(LexiconEntry entry) {
        for (Example example : entry.examples()) {
            boolean found = analyzer.analyze(example.text()).cues().stream().anyMatch(cue -> isOf(entry, cue));
            check(
                    example,
                    found,
                    entry.file(),
                    entry.line(),
                    "the row must be a cue in its example",
                    "the row must not be a cue in its counter-example");
        }
    }

    private void check(ShifterEntry entry) {
        for (Example example : entry.examples()) {
            boolean found = analyzer.analyze(example.text()).cues().stream()
                    .flatMap(cue -> cue.shifters().stream())
                    .anyMatch(shift -> isOf(entry, shift));
            check(
                    example,
                    found,
                    entry.file(),
                    entry.line(),
                    "the row must shift a cue in its example",
                    "the row must not shift a cue in its counter-example");
        }
    }

    private void check(Example example, boolean found, String file, int line, String must, String mustNot) {
        count++;
        if (found != example.expected()) {
            problems.add(new LexiconProblem(
                    file, line, EXAMPLES_COLUMN, example.text(), example.expected() ? must : mustNot));
        }
    }

    private static boolean isOf(LexiconEntry entry, Cue cue) {
        return cue.term().equals(entry.term()) && cue.category().equals(entry.category());
    }

    private static boolean isOf(ShifterEntry entry, Shift shift) {
        return shift.term().equals(entry.term());
    }
}
