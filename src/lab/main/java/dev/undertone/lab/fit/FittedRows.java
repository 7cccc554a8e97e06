package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows of a lexicon a fit may change. Immutable.
 *
 * @param baseEntries how many entries, from the first, come from a base
 * @param baseShifters how many shifters do
 * @param baseDimensions which dimensions have their settings there
 * @param keep categories of entries, kinds of shifters and keys of settings that stay as they are
 */
record FittedRows(int baseEntries, int baseShifters, List<Dimension> baseDimensions, Set<String> keep) {
    private static final Set<String> SETTINGS = Set.of("when-negated", "in-question");

    FittedRows {
        baseDimensions = List.copyOf(baseDimensions);
        keep = Set.copyOf(keep);
    }

    /**
     * Returns what may change.
     *
     * @throws IllegalArgumentException if a name to keep is no category, kind or setting of the lexicon
     */
    static FittedRows of(Lexicon lexicon, boolean hasBase, Set<String> keep) {
        Set<String> names = new TreeSet<>();
        lexicon.entries().forEach(entry -> names.add(entry.category()));
        lexicon.shifters().forEach(shifter -> names.add(shifter.kind().label()));
        names.addAll(SETTINGS);
        for (String name : keep) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "what is kept must be a category, a kind of shifter or a setting of the lexicon, one of "
                                + names + " (got " + name + ")");
            }
        }
        if (!hasBase) {
            return new FittedRows(0, 0, List.of(), keep);
        }
        Lexicon base = Lexicon.bundled();
        return new FittedRows(base.entries().size(), base.shifters().size(), base.dimensions(), keep);
    }

    boolean maySet(int index, LexiconEntry entry) {
        return index >= baseEntries && !keep.contains(entry.category());
    }

    boolean maySet(int index, ShifterEntry shifter) {
        return index >= baseShifters && !keep.contains(shifter.kind().label());
    }

    /** Tells whether a setting of a dimension may change; the key is without its {@code @}. */
    boolean maySet(Dimension dimension, String key) {
        return maySet(dimension) && !keep.contains(key);
    }

    /** Tells whether the settings of a dimension may change. */
    boolean maySet(Dimension dimension) {
        return !baseDimensions.contains(dimension);
    }
}
