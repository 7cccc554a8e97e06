package dev.undertone.lab.suggest;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A term that a lexicon lacks. Immutable.
 *
 * @param term as a table would write it
 * @param weight what it might weigh, rounded to 0.1, in [-5, 5]; below 0 when it speaks against the dimension
 * @param z how sure that is: the combined log-odds ratio in standard deviations, of the sign that the term's effect has
 * @param sets the messages that have the term, by set, in the order of the sets
 * @param places where it stands in some of the messages
 */
public record Suggestion(String term, double weight, double z, List<SetCount> sets, List<Place> places) {
    /** Creates a suggestion; the lists are copied. */
    public Suggestion {
        Objects.requireNonNull(term, "term must not be null");
        sets = List.copyOf(sets);
        places = List.copyOf(places);
        if (!(Math.abs(weight) <= 5) || !Double.isFinite(z)) {
            throw new IllegalArgumentException(
                    "a suggestion must have a weight in [-5, 5] and a finite z (got " + weight + " and " + z + ")");
        }
    }

    /** Returns the mean over the sets of the change in AUROC, each counting the same; empty when no set has one. */
    public OptionalDouble aurocChange() {
        return sets.stream()
                .map(SetCount::aurocChange)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
