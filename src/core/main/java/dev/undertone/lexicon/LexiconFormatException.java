package dev.undertone.lexicon;

import java.util.List;

/** A lexicon that cannot be used, with everything that is wrong with it. */
public final class LexiconFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<LexiconProblem> problems;

    /**
     * Creates the exception.
     *
     * @param problems at least one
     */
    public LexiconFormatException(List<LexiconProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems, in the order of files and lines; empty after deserialisation. */
    public List<LexiconProblem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String describe(List<LexiconProblem> problems) {
        StringBuilder text = new StringBuilder();
        for (LexiconProblem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append(text.length() == 0 ? "" : "; ").append(problem);
        }
        if (problems.size() > SHOWN) {
            text.append("; and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
