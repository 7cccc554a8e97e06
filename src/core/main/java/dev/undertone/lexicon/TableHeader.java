package dev.undertone.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code @key⇥value} lines at the head of a table. */
final class TableHeader {
    private static final Set<String> KEYS = Set.of(
            "table",
            "dimension",
            "slope",
            "intercept",
            "threshold",
            "when-negated",
            "against",
            "duration",
            "in-question",
            "category",
            "words",
            "syntax",
            "kind",
            "only-category");

    final String file;
    final Map<String, String> categories = new LinkedHashMap<>();
    final WordLists words = new WordLists();
    private final Map<String, TableRow> rows = new LinkedHashMap<>();

    private TableHeader(String file) {
        this.file = file;
    }

    static TableHeader read(String file, List<TableRow> rows, Problems problems) {
        TableHeader header = new TableHeader(file);
        boolean body = false;
        for (TableRow row : rows) {
            if (!row.isHeader()) {
                body = true;
            } else if (body) {
                problems.add(row, 1, row.cell(0), "header lines must stand before the rows");
            } else {
                header.take(row, problems);
            }
        }
        if (!header.has("table")) {
            problems.add(file, 1, 0, "nothing", "a table must begin with a line @table");
        }
        return header;
    }

    private void take(TableRow row, Problems problems) {
        String key = row.cell(0).substring(1);
        if (!KEYS.contains(key)) {
            problems.add(row, 1, row.cell(0), "unknown header line" + Problems.didYouMean(key, KEYS));
        } else if (row.width() != 2 || row.cell(1).isBlank()) {
            problems.add(row, 2, row.text(), "a header line must be a key, a tab and a value");
        } else if (key.equals("category")) {
            category(row, problems);
        } else if (key.equals("words")) {
            words.take(row, problems);
        } else if (rows.putIfAbsent(key, row) != null) {
            problems.add(row, 1, row.cell(0), "a header line must be given once");
        }
    }

    private void category(TableRow row, Problems problems) {
        String value = row.cell(1);
        int space = value.indexOf(' ');
        String name = space < 0 ? value : value.substring(0, space);
        if (space < 0 || !Dimension.isName(name)) {
            problems.add(
                    row,
                    2,
                    value,
                    "a category must be a name (lower-case letters, digits, hyphens), a space and an explanation");
        } else if (categories.putIfAbsent(name, value.substring(space + 1)) != null) {
            problems.add(row, 2, name, "a category must be declared once");
        }
    }

    /** Adds the dimension that a table declares to {@code names}, before any row is read. */
    static void declaredDimension(List<TableRow> rows, List<String> names) {
        for (TableRow row : rows) {
            if (!row.isHeader()) {
                return;
            }
            if (row.cell(0).equals("@dimension") && !names.contains(row.cell(1))) {
                names.add(row.cell(1));
            }
        }
    }

    boolean has(String key) {
        return rows.containsKey(key);
    }

    /** Returns the value of a key, or an empty string. */
    String value(String key) {
        TableRow row = rows.get(key);
        return row == null ? "" : row.cell(1);
    }

    /** Returns the line of a key, or 1. */
    int line(String key) {
        TableRow row = rows.get(key);
        return row == null ? 1 : row.line();
    }

    /** Returns the number of a key within bounds, or {@code fallback} when the key is not there or malformed. */
    double number(String key, double fallback, double least, double most, Problems problems) {
        if (!has(key)) {
            return fallback;
        }
        double number = Numbers.parse(value(key));
        if (!(number >= least && number <= most)) {
            problems.add(file, line(key), 2, value(key), "@" + key + " must be in " + Numbers.range(least, most));
            return fallback;
        }
        return number;
    }
}
