package dev.undertone.cli.suggestion;

import dev.undertone.lab.suggest.SetCount;
import dev.undertone.lab.suggest.Suggestion;
import dev.undertone.lab.suggest.Suggestions;
import dev.undertone.lab.suggest.Suggestions.Basis;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The words and numbers that tables and rows have in common. */
final class SuggestionText {
    private SuggestionText() {}

    static String weight(double weight) {
        return String.format(Locale.ROOT, "%.1f", weight);
    }

    static String z(double z) {
        return String.format(Locale.ROOT, "%+.1f", z);
    }

    /** Returns a change with its sign, a dash when there is none. */
    static String change(OptionalDouble change) {
        return change.isPresent() ? String.format(Locale.ROOT, "%+.5f", change.getAsDouble()) : "–";
    }

    /** Returns how many messages with the term express the dimension, and how many do not. */
    static String counts(SetCount count) {
        return count.with() + ":" + count.without();
    }

    /** Returns what the counts of the two sides are of. */
    static String sides(Suggestions suggestions) {
        return suggestions.basis() == Basis.LABELS
                ? "messages with the label : without it"
                : "messages that the lexicon labels : without any strength";
    }

    /** Returns one line of evidence for a term. */
    static String evidence(Suggestion suggestion) {
        OptionalDouble change = suggestion.aurocChange();
        return "z " + z(suggestion.z())
                + (change.isPresent() ? ", AUROC " + change(change) : "")
                + ", "
                + suggestion.sets().stream()
                        .filter(count -> count.with() + count.without() > 0)
                        .map(count -> count.set() + " " + counts(count))
                        .collect(Collectors.joining(", "));
    }

    /** Returns how many candidates were left out and why; empty when none was. */
    static String leftOut(Suggestions suggestions) {
        return suggestions.countsLeftOut().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining("; "));
    }
}
