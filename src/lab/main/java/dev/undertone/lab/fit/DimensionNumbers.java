package dev.undertone.lab.fit;

import dev.undertone.lab.fit.LexiconNumber.Kind;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a lexicon that change the strength of one dimension. Immutable.
 *
 * <p>A number of 0 is left out: it says that its words move nothing, which no evidence is to change. So are the rows that the
 * fit is to keep, and those of a base, which is not the lexicon's to change.
 */
final class DimensionNumbers {
    private record Key(Kind kind, int row) {}

    private final List<LexiconNumber> numbers = new ArrayList<>();
    private final Map<Key, Integer> index = new HashMap<>();

    /**
     * Collects the numbers.
     *
     * @param lexicon the lexicon
     * @param settings how it treats the dimension
     * @param rows which rows may change
     */
    DimensionNumbers(Lexicon lexicon, DimensionSettings settings, FittedRows rows) {
        Dimension dimension = settings.dimension();
        List<LexiconEntry> entries = lexicon.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (rows.maySet(i, entries.get(i))) {
                add(Kind.WEIGHT, dimension, i, entries.get(i).weights().getOrDefault(dimension, 0.0), false);
            }
        }
        boolean turnable = !settings.whenNegated().isEmpty();
        List<ShifterEntry> shifters = lexicon.shifters();
        for (int i = 0; i < shifters.size(); i++) {
            if (rows.maySet(i, shifters.get(i))) {
                double factor = shifters.get(i).factorFor(dimension);
                add(Kind.FACTOR, dimension, i, factor, factor > 0 || !turnable);
            }
        }
        List<DimensionSettings> all = lexicon.settings();
        for (int i = 0; i < all.size(); i++) {
            if (rows.maySet(all.get(i).dimension(), "when-negated")) {
                add(Kind.SHARE, dimension, i, all.get(i).whenNegated().getOrDefault(dimension, 0.0), false);
            }
        }
        if (rows.maySet(dimension, "in-question")) {
            add(Kind.QUESTION, dimension, 0, settings.inQuestion(), true);
        }
    }

    private void add(Kind kind, Dimension dimension, int row, double hand, boolean mayVanish) {
        if (hand != 0) {
            index.put(new Key(kind, row), numbers.size());
            numbers.add(new LexiconNumber(kind, dimension, row, hand, mayVanish));
        }
    }

    int size() {
        return numbers.size();
    }

    LexiconNumber get(int number) {
        return numbers.get(number);
    }

    /** Returns the index of a number, or -1 when it is not to be fitted. */
    int find(Kind kind, int row) {
        return index.getOrDefault(new Key(kind, row), -1);
    }

    /** Returns the hand-written numbers. */
    double[] hand() {
        return numbers.stream().mapToDouble(LexiconNumber::hand).toArray();
    }
}
