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
 */
public final class LexiconExamples {
    private static final int EXAMPLES_COLUMN = 4;

    private final ToneAnalyzer analyzer;
    private final List<LexiconProblem> problems = new ArrayList<>();
    private int count;

    private LexiconExamples(ToneAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Runs the examples of an analyzer's lexicon. */
    public static LexiconExamples run(ToneAnalyzer analyzer) {
        LexiconExamples examples = new LexiconExamples(analyzer);
        Lexicon lexicon = analyzer.lexicon();
        lexicon.entries().forEach(examples::check);
        lexicon.shifters().forEach(examples::check);
        return examples;
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
