package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words, classes and gaps of one spelling, and all rows that have it, by their place among all rows: cues first, then
 * shifters.
 */
final class PlainTerm {
    private final List<String> elements;
    private final NavigableMap<Integer, LexiconEntry> cues = new TreeMap<>();
    private final NavigableMap<Integer, ShifterEntry> shifters = new TreeMap<>();

    PlainTerm(List<String> elements) {
        this.elements = elements;
    }

    List<String> elements() {
        return elements;
    }

    NavigableMap<Integer, LexiconEntry> cues() {
        return cues;
    }

    NavigableMap<Integer, ShifterEntry> shifters() {
        return shifters;
    }

    int firstRow() {
        return cues.isEmpty() ? shifters.firstKey() : cues.firstKey();
    }

    /** Tells whether a shifter marks whole clauses and messages, and competes for words with its like only. */
    static boolean isMarker(ShifterEntry shifter) {
        ShifterKind kind = shifter.kind();
        return kind == ShifterKind.IRREALIS
                || kind == ShifterKind.RESOLVED
                || kind == ShifterKind.REQUEST
                || kind == ShifterKind.IRONY;
    }

    boolean hasMarker() {
        return shifters.values().stream().anyMatch(PlainTerm::isMarker);
    }

    /** Tells whether the term competes for words in a dimension: a cue names a weight for it, or a shifter stands by its cues. */
    boolean competesIn(Dimension dimension) {
        return shifters.values().stream().anyMatch(shifter -> !isMarker(shifter))
                || cues.values().stream().anyMatch(cue -> cue.weights().containsKey(dimension));
    }

    /** Tells whether, of all cues with these words, the one in {@code row} weighs most on a dimension; a tie goes to the first. */
    boolean isHeaviest(int row, Dimension dimension) {
        int heaviest = -1;
        double most = -1;
        for (Map.Entry<Integer, LexiconEntry> cue : cues.entrySet()) {
            double weight = Math.abs(cue.getValue().weights().getOrDefault(dimension, Double.NaN));
            if (weight > most) {
                heaviest = cue.getKey();
                most = weight;
            }
        }
        return heaviest == row;
    }
}
