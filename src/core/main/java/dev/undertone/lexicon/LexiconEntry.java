package dev.undertone.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a cue table: a term and what it weighs.
 *
 * @param file the table's name
 * @param line the row's line, from 1
 * @param term as written in the table
 * @param pattern the term with its lists of words put in
 * @param category what kind of evidence it is, for example {@code waiting}
 * @param weights by dimension, each in [-5, 5]; at least one
 * @param literal whether the term is an emoticon, in which brackets and bars mean nothing
 * @param examples tests
 * @param note a remark for people, may be empty
 */
public record LexiconEntry(
        String file,
        int line,
        String term,
        String pattern,
        String category,
        Map<Dimension, Double> weights,
        boolean literal,
        List<Example> examples,
        String note) {
    /** Creates an entry; the collections are copied. */
    public LexiconEntry {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(pattern, "pattern must not be null");
        Objects.requireNonNull(category, "category must not be null");
        Objects.requireNonNull(note, "note must not be null");
        weights = Map.copyOf(weights);
        examples = List.copyOf(examples);
    }

    /** Returns the term with its alternatives written out, at least one. */
    public List<String> spellings() {
        return literal ? List.of(term) : Alternatives.expand(pattern);
    }
}
