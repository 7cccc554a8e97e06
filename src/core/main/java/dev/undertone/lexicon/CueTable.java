package dev.undertone.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of cues. */
final class CueTable {
    private static final double MAX_WEIGHT = 5;
    private static final List<String> SETTINGS =
            List.of("slope", "intercept", "threshold", "when-negated", "against", "duration", "in-question");

    private final TableHeader header;
    private final WeightParser weights;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    CueTable(TableHeader header, WeightParser weights, Problems problems) {
        this.header = header;
        this.weights = weights;
        this.problems = problems;
    }

    void read(List<TableRow> rows, LexiconTables tables) {
        String dimension = header.value("dimension");
        if (header.has("dimension")) {
            if (!Dimension.isName(dimension)) {
                problems.add(
                        header.file,
                        header.line("dimension"),
                        2,
                        dimension,
                        "a dimension must be lower-case letters, digits and hyphens");
                return;
            }
            declare(new Dimension(dimension), rows, tables);
        }
        boolean literal = header.value("syntax").equals("literal");
        if (header.has("syntax") && !literal) {
            problems.add(header.file, header.line("syntax"), 2, header.value("syntax"), "@syntax must be literal");
        }
        for (TableRow row : rows) {
            if (!row.isHeader()) {
                readRow(row, dimension, literal, tables);
            }
        }
    }

    /** The first table of a dimension says how it is treated; a later one adds rows and leaves that alone. */
    private void declare(Dimension dimension, List<TableRow> rows, LexiconTables tables) {
        if (!tables.settings.containsKey(dimension.name())) {
            tables.settings.put(dimension.name(), settings(dimension, rows));
            return;
        }
        for (String key : SETTINGS) {
            if (header.has(key)) {
                problems.add(
                        header.file,
                        header.line(key),
                        1,
                        "@" + key,
                        "settings of a dimension must stand in its first table, here " + dimension + "'s");
            }
        }
    }

    private DimensionSettings settings(Dimension dimension, List<TableRow> rows) {
        DimensionSettings defaults = DimensionSettings.defaults(dimension);
        return new DimensionSettings(
                dimension,
                header.number("slope", defaults.slope(), 0.01, 100, problems),
                header.number("intercept", defaults.intercept(), -100, 100, problems),
                header.number("threshold", defaults.threshold(), 0, 1, problems),
                shares("@when-negated", -2, rows),
                shares("@against", 0, rows),
                durationEffect(),
                header.number("in-question", defaults.inQuestion(), 0, 3, problems));
    }

    private Map<Dimension, Double> shares(String key, double least, List<TableRow> rows) {
        for (TableRow row : rows) {
            if (row.cell(0).equals(key)) {
                return byDimension(weights.parse(row, 2, "", "a share", least, 2));
            }
        }
        return Map.of();
    }

    private DurationEffect durationEffect() {
        return switch (header.value("duration")) {
            case "" -> DurationEffect.NONE;
            case "longer" -> DurationEffect.LONGER;
            case "shorter" -> DurationEffect.SHORTER;
            default -> {
                problems.add(
                        header.file,
                        header.line("duration"),
                        2,
                        header.value("duration"),
                        "@duration must be longer or shorter");
                yield DurationEffect.NONE;
            }
        };
    }

    private void readRow(TableRow row, String dimension, boolean literal, LexiconTables tables) {
        String term = row.cell(0);
        String category = row.cell(1);
        if (row.width() < 3 || row.width() > 5) {
            problems.add(
                    row,
                    0,
                    row.width() + " columns",
                    "a row must have 3 to 5 columns: term, category, weight, examples, note");
            return;
        }
        int before = problems.count();
        String pattern = literal ? term : header.words.fillIn(row, problems);
        Terms.check(row, pattern, literal, problems);
        if (!header.categories.containsKey(category)) {
            problems.add(
                    row,
                    2,
                    category,
                    "a category must be declared in the header"
                            + Problems.didYouMean(category, header.categories.keySet()));
        }
        Map<String, Double> numbers = weights.parse(row, 3, dimension, "weight", -MAX_WEIGHT, MAX_WEIGHT);
        List<Example> examples = Examples.parse(row, 4, problems);
        if (problems.count() > before || numbers.isEmpty()) {
            return;
        }
        LexiconEntry entry = new LexiconEntry(
                row.file(), row.line(), term, pattern, category, byDimension(numbers), literal, examples, row.cell(4));
        Terms.checkOnce(row, entry.spellings(), literal, lines, problems);
        tables.entries.add(entry);
    }

    static Map<Dimension, Double> byDimension(Map<String, Double> numbers) {
        Map<Dimension, Double> byDimension = new LinkedHashMap<>();
        numbers.forEach((name, number) -> byDimension.put(new Dimension(name), number));
        return byDimension;
    }
}
