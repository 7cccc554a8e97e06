package dev.undertone.cli;

import dev.undertone.cli.show.Printable;
import dev.undertone.lexicon.LexiconProblem;

/** A lexicon problem the way compilers put it, so that editors can jump to the place. */
final class ProblemLine {
    private ProblemLine() {}

    static String of(LexiconProblem problem) {
        return problem.file() + ":" + problem.line() + (problem.column() > 0 ? ":" + problem.column() : "") + ": "
                + problem.rule() + " (got " + Printable.oneLine(problem.value()) + ")";
    }
}
