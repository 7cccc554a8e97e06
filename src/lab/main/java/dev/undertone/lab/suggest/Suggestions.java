package dev.undertone.lab.suggest;

import dev.undertone.lexicon.Dimension;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is proposed for a dimension. Immutable.
 *
 * @param dimension the dimension
 * @param basis what tells messages that express it from others
 * @param sets the judged messages, by set
 * @param terms what is proposed, the surest first
 * @param leftOut what is surer than the last of these and is left out, the surest first
 */
public record Suggestions(
        Dimension dimension, Basis basis, List<SetSize> sets, List<Suggestion> terms, List<LeftOut> leftOut) {
    /** Creates suggestions; the lists are copied. */
    public Suggestions {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Objects.requireNonNull(basis, "basis must not be null");
        sets = List.copyOf(sets);
        terms = List.copyOf(terms);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns how many terms are left out for each reason; only reasons for which there are any. */
    public Map<Reason, Integer> countsLeftOut() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        leftOut.forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
        return counts;
    }

    /** What tells messages that express a dimension from others. */
    public enum Basis {
        /** Labels that people gave; weighed by what the lexicon misses. */
        LABELS,
        /** The lexicon itself: messages that it is sure of against messages in which it finds nothing. */
        KNOWN_CUES
    }
}
