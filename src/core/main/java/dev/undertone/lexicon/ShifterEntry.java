package dev.undertone.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a shifter table: a term that changes what other cues contribute.
 *
 * @param file the table's name
 * @param line the row's line, from 1
 * @param kind the kind of shifter
 * @param term as written in the table
 * @param pattern the term with its lists of words put in
 * @param reach which cues it shifts
 * @param factor what a contribution is multiplied by, in [-2, 3], where {@code factors} says nothing else
 * @param factors by dimension
 * @param onlyCategory the category of cues that it shifts, or an empty string for all
 * @param examples tests
 * @param note a remark for people, may be empty
 */
public record ShifterEntry(
        String file,
        int line,
        ShifterKind kind,
        String term,
        String pattern,
        Reach reach,
        double factor,
        Map<Dimension, Double> factors,
        String onlyCategory,
        List<Example> examples,
        String note) {
    /** Creates an entry; the collections are copied. */
    public ShifterEntry {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(term, "term must not be null");
        Objects.requireNonNull(pattern, "pattern must not be null");
        Objects.requireNonNull(reach, "reach must not be null");
        Objects.requireNonNull(onlyCategory, "onlyCategory must not be null");
        Objects.requireNonNull(note, "note must not be null");
        factors = Map.copyOf(factors);
        examples = List.copyOf(examples);
    }

    /** Returns the term with its alternatives written out, at least one. */
    public List<String> spellings() {
        return Alternatives.expand(pattern);
    }

    /** Returns what a contribution to {@code dimension} is multiplied by. */
    public double factorFor(Dimension dimension) {
        return factors.getOrDefault(dimension, factor);
    }
}
