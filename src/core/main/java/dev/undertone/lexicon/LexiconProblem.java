package dev.undertone.lexicon;

import java.util.Objects;

/**
 * One mistake in a lexicon.
 *
 * @param file the table's name
 * @param line from 1
 * @param column the table's column, from 1; 0 when the whole line is meant
 * @param value what was found
 * @param rule what was expected
 */
public record LexiconProblem(String file, int line, int column, String value, String rule) {
    /** Creates a problem. */
    public LexiconProblem {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
    }

    /** Returns rule, value and place: {@code weight must be in [-5, 5] (got 17) at frustration.tsv:42:3}. */
    @Override
    public String toString() {
        return rule + " (got " + value + ") at " + file + ":" + line + (column > 0 ? ":" + column : "");
    }
}
