package dev.undertone.lab.fit;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.lab.fit.LexiconNumber.Kind;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a lexicon behind the cues of a report.
 *
 * <p>A cue is a weight times the factors of its shifts. One that negation or irony has turned ("not happy", for frustration)
 * is the weight of another dimension times the share that {@code @when-negated} gives; that weight belongs to the other
 * dimension's labels and is a constant here, as are the factors that had shifted the cue before it was turned. All of what
 * speaks against its opposite ({@code @against}) is such a constant.
 */
final class CueReader {
    private record RowName(String term, String category) {}

    private record ShifterName(ShifterKind kind, String term) {}

    private final List<LexiconEntry> entries;
    private final List<ShifterEntry> shifters;
    private final List<DimensionSettings> settings;
    private final Map<RowName, List<Integer>> entriesByName = new HashMap<>();
    private final Map<ShifterName, List<Integer>> shiftersByName = new HashMap<>();

    CueReader(Lexicon lexicon) {
        entries = lexicon.entries();
        shifters = lexicon.shifters();
        settings = lexicon.settings();
        for (int i = 0; i < entries.size(); i++) {
            LexiconEntry entry = entries.get(i);
            entriesByName
                    .computeIfAbsent(new RowName(entry.term(), entry.category()), name -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < shifters.size(); i++) {
            ShifterEntry shifter = shifters.get(i);
            shiftersByName
                    .computeIfAbsent(new ShifterName(shifter.kind(), shifter.term()), name -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Returns the rows of a message's cues of one dimension; those that contribute nothing, whatever is fitted, are left out. */
    List<CueRow> rows(int message, List<Cue> cues, DimensionNumbers numbers, Dimension dimension) {
        List<CueRow> rows = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.dimension().equals(dimension) && cue.weight() != 0) {
                rows.add(row(message, cue, isRepeated(cues, i), numbers));
            }
        }
        return rows;
    }

    private CueRow row(int message, Cue cue, boolean repeated, DimensionNumbers numbers) {
        Product product = new Product(1 + cue.shifters().size());
        int entry = repeated ? -1 : ownEntry(cue);
        int from = 0;
        if (entry >= 0) {
            product.times(numbers.find(Kind.WEIGHT, entry), cue.weight());
        } else {
            product.times(-1, cue.weight());
            from = ownFrom(cue);
        }
        for (int s = 0; s < cue.shifters().size(); s++) {
            Shift shift = cue.shifters().get(s);
            if (s >= from) {
                product.times(numberOf(shift, cue.dimension(), numbers), shift.factor());
            } else {
                int source = s == from - 1 ? sourceOfTurn(cue, shift) : -1;
                product.times(source < 0 ? -1 : numbers.find(Kind.SHARE, source), shift.factor());
            }
        }
        return product.row(message);
    }

    /** Returns the place of the first shift that a derived cue does not share with the one that it comes from. */
    private int ownFrom(Cue cue) {
        for (int s = 0; s < cue.shifters().size(); s++) {
            Shift shift = cue.shifters().get(s);
            if (shift.kind().equals("opposition") || sourceOfTurn(cue, shift) >= 0) {
                return s + 1;
            }
        }
        return 0;
    }

    /** Tells whether a cue of the same words, entry and dimension stands in front: then this one was turned. */
    private static boolean isRepeated(List<Cue> cues, int at) {
        Cue cue = cues.get(at);
        for (int i = at - 1; i >= 0 && cues.get(i).begin() == cue.begin(); i--) {
            Cue other = cues.get(i);
            if (other.end() == cue.end()
                    && other.dimension().equals(cue.dimension())
                    && other.term().equals(cue.term())
                    && other.category().equals(cue.category())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the entry that names the cue's weight for the cue's own dimension, or -1. */
    private int ownEntry(Cue cue) {
        for (int entry : named(cue)) {
            if (weighs(entry, cue.dimension(), cue.weight())) {
                return entry;
            }
        }
        return -1;
    }

    /** Returns the index of the dimension from which a shift turned a cue, or -1 when it did not. */
    private int sourceOfTurn(Cue cue, Shift shift) {
        if (!shift.kind().equals("negator") && !shift.kind().equals("sarcasm")) {
            return -1;
        }
        for (int source = 0; source < settings.size(); source++) {
            Double share = settings.get(source).whenNegated().get(cue.dimension());
            if (share == null || share != shift.factor()) {
                continue;
            }
            for (int entry : named(cue)) {
                if (weighs(entry, settings.get(source).dimension(), cue.weight())) {
                    return source;
                }
            }
        }
        return -1;
    }

    private List<Integer> named(Cue cue) {
        return entriesByName.getOrDefault(new RowName(cue.term(), cue.category()), List.of());
    }

    private boolean weighs(int entry, Dimension dimension, double weight) {
        Double own = entries.get(entry).weights().get(dimension);
        return own != null && own == weight;
    }

    /** Returns the number behind a shift, or -1. */
    private int numberOf(Shift shift, Dimension dimension, DimensionNumbers numbers) {
        if (shift.kind().equals("question")) {
            return numbers.find(Kind.QUESTION, 0);
        }
        ShifterKind kind = kindOf(shift);
        if (kind == null) {
            return -1;
        }
        for (int shifter : shiftersByName.getOrDefault(new ShifterName(kind, shift.term()), List.of())) {
            if (shifters.get(shifter).factorFor(dimension) == shift.factor()) {
                return numbers.find(Kind.FACTOR, shifter);
            }
        }
        return -1;
    }

    /** Returns the kind of table that a shift comes from, or null when the engine shifted without words. */
    private static @Nullable ShifterKind kindOf(Shift shift) {
        if (shift.term().isEmpty()) {
            return null;
        }
        return switch (shift.kind()) {
            case "courtesy" -> ShifterKind.REQUEST;
            case "sarcasm" -> ShifterKind.IRONY;
            case "emphasis", "quoted", "magnitude", "repetition", "opposition" -> null;
            default -> ShifterKind.valueOf(shift.kind().toUpperCase(Locale.ROOT));
        };
    }

    /** Collects what is multiplied. */
    private static final class Product {
        private final int[] numbers;
        private int size;
        private double constant = 1;

        Product(int most) {
            numbers = new int[most];
        }

        /** Multiplies by a number, or where there is none by a constant. */
        void times(int number, double otherwise) {
            if (number < 0) {
                constant *= otherwise;
            } else {
                numbers[size++] = number;
            }
        }

        CueRow row(int message) {
            return new CueRow(message, constant, Arrays.copyOf(numbers, size));
        }
    }
}
