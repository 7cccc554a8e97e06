package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a table of valence shifters. */
final class ShifterTable {
    private static final double MIN_FACTOR = -2;
    private static final double MAX_FACTOR = 3;
    /** Stands for "all dimensions that are not named"; not a dimension's name. */
    private static final String OTHERS = "*";

    private final TableHeader header;
    private final WeightParser weights;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    ShifterTable(TableHeader header, WeightParser weights, Problems problems) {
        this.header = header;
        this.weights = weights;
        this.problems = problems;
    }

    void read(List<TableRow> rows, LexiconTables tables) {
        ShifterKind kind = kind();
        if (kind == null) {
            return;
        }
        for (TableRow row : rows) {
            if (!row.isHeader()) {
                readRow(row, kind, tables);
            }
        }
    }

    private @Nullable ShifterKind kind() {
        List<String> labels = new ArrayList<>();
        for (ShifterKind kind : ShifterKind.values()) {
            if (kind.label().equals(header.value("kind"))) {
                return kind;
            }
            labels.add(kind.label());
        }
        problems.add(
                header.file,
                header.line("kind"),
                2,
                header.value("kind"),
                "@kind must be one of " + labels + Problems.didYouMean(header.value("kind"), labels));
        return null;
    }

    private void readRow(TableRow row, ShifterKind kind, LexiconTables tables) {
        if (row.width() < 3 || row.width() > 5) {
            problems.add(
                    row,
                    0,
                    row.width() + " columns",
                    "a row must have 3 to 5 columns: term, reach, factor, examples, note");
            return;
        }
        int before = problems.count();
        String pattern = header.words.fillIn(row, problems);
        Terms.check(row, pattern, false, problems);
        Reach reach = reach(row);
        Map<String, Double> numbers =
                new LinkedHashMap<>(weights.parse(row, 3, OTHERS, "factor", MIN_FACTOR, MAX_FACTOR));
        List<Example> examples = Examples.parse(row, 4, problems);
        if (problems.count() > before) {
            return;
        }
        Double others = numbers.remove(OTHERS);
        ShifterEntry entry = new ShifterEntry(
                row.file(),
                row.line(),
                kind,
                row.cell(0),
                pattern,
                reach,
                others == null ? 1 : others,
                CueTable.byDimension(numbers),
                header.value("only-category"),
                examples,
                row.cell(4));
        Terms.checkOnce(row, entry.spellings(), false, lines, problems);
        tables.shifters.add(entry);
    }

    private Reach reach(TableRow row) {
        String cell = row.cell(1);
        int space = cell.indexOf(' ');
        String name = space < 0 ? cell : cell.substring(0, space);
        List<String> labels = new ArrayList<>();
        for (Reach.Kind kind : Reach.Kind.values()) {
            boolean counted = kind == Reach.Kind.NEXT || kind == Reach.Kind.PREVIOUS;
            labels.add(counted ? kind.label() + " N" : kind.label());
            if (!kind.label().equals(name) || counted != space > 0) {
                continue;
            }
            double words = counted ? Numbers.parse(cell.substring(space + 1)) : 0;
            if (counted && !(words >= 1 && words <= Reach.MAX_WORDS)) {
                problems.add(row, 2, cell, "a reach in words must be in [1, " + Reach.MAX_WORDS + "]");
            }
            return new Reach(kind, (int) words);
        }
        problems.add(row, 2, cell, "reach must be one of " + labels);
        return new Reach(Reach.Kind.NONE, 0);
    }
}
