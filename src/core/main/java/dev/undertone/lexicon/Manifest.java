package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first table of a lexicon: what it is and which tables it has. */
final class Manifest {
    static final String NAME = "manifest.tsv";
    static final String FORMAT = "1";
    private static final List<String> WORD_TABLES =
            List.of("spellings.tsv", "quantities.tsv", "function-words.tsv", "names.tsv", "identities.tsv");
    private static final List<String> KEYS = List.of("format", "id", "version", "language", "licence", "sources");

    final List<String> files = new ArrayList<>();
    /** Tables of words that are taken from the bundled lexicon. */
    final List<String> bundledTables = new ArrayList<>();

    boolean extendsBundled;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Manifest() {}

    static Manifest read(List<TableRow> rows, Problems problems) {
        Manifest manifest = new Manifest();
        for (TableRow row : rows) {
            manifest.take(row, problems);
        }
        for (String key : KEYS) {
            if (!manifest.values.containsKey(key)) {
                problems.add(NAME, 1, 0, "nothing", "the manifest must have a line " + key);
            }
        }
        if (manifest.files.isEmpty()) {
            problems.add(NAME, 1, 0, "nothing", "the manifest must have at least one line file");
        }
        if (manifest.extendsBundled && !manifest.bundledTables.isEmpty()) {
            problems.add(NAME, 1, 0, "both", "base bundled must not stand beside a line bundled, which it includes");
        }
        return manifest;
    }

    private void take(TableRow row, Problems problems) {
        String key = row.cell(0);
        String value = row.cell(1);
        if (value.isEmpty() || row.width() != 2) {
            problems.add(row, 1, row.text(), "a line of the manifest must be a key, a tab and a value");
            return;
        }
        switch (key) {
            case "file" -> {
                if (value.contains("/") || value.contains("\\") || files.contains(value)) {
                    problems.add(row, 2, value, "a file must be a name inside the folder, named once");
                }
                files.add(value);
            }
            case "bundled" -> {
                if (!WORD_TABLES.contains(value) || bundledTables.contains(value)) {
                    problems.add(
                            row,
                            2,
                            value,
                            "bundled must name one of the bundled tables of words " + WORD_TABLES + ", once"
                                    + Problems.didYouMean(value, WORD_TABLES));
                }
                bundledTables.add(value);
            }
            case "base" -> {
                if (!value.equals("bundled")) {
                    problems.add(row, 2, value, "base must be bundled");
                }
                extendsBundled = true;
            }
            default -> {
                if (!KEYS.contains(key)) {
                    problems.add(row, 1, key, "unknown key" + Problems.didYouMean(key, KEYS));
                } else if (values.putIfAbsent(key, value) != null) {
                    problems.add(row, 1, key, "a key must be given once");
                } else if (key.equals("format") && !value.equals(FORMAT)) {
                    problems.add(row, 2, value, "format must be " + FORMAT);
                }
            }
        }
    }

    String require(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("the manifest has no " + key);
        }
        return value;
    }
}
