package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables of single words: spellings, quantities, function words, names, identities. */
final class WordTables {
    private WordTables() {}

    static void spellings(TableHeader header, List<TableRow> rows, LexiconTables tables, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (TableRow row : body(header, rows, 2, "variant, replacement", problems)) {
            String variant = row.cell(0).toLowerCase(Locale.ROOT);
            String replacement = row.cell(1).toLowerCase(Locale.ROOT);
            if (!isWord(variant)) {
                problems.add(row, 1, row.cell(0), "a variant must be one word");
            } else if (!isWords(replacement)) {
                problems.add(row, 2, row.cell(1), "a replacement must be one to four words");
            } else {
                Terms.checkOnce(row, List.of(variant), true, lines, problems);
                tables.spellings.add(new SpellingEntry(row.file(), row.line(), variant, replacement));
            }
        }
        for (SpellingEntry entry : tables.spellings) {
            for (String word : entry.words()) {
                if (lines.containsKey(word)) {
                    problems.add(entry.file(), entry.line(), 2, word, "a replacement must not be a variant itself");
                }
            }
        }
    }

    static void quantities(TableHeader header, List<TableRow> rows, LexiconTables tables, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (TableRow row : body(header, rows, 3, "word, kind, value", problems)) {
            String word = row.cell(0).toLowerCase(Locale.ROOT);
            double value = Numbers.parse(row.cell(2));
            if (!isWord(word)) {
                problems.add(row, 1, row.cell(0), "a quantity must be one word");
            } else if (!(value >= 0)) {
                problems.add(row, 3, row.cell(2), "a value must be a number of at least 0");
            } else {
                Terms.checkOnce(row, List.of(word + " " + row.cell(1)), true, lines, problems);
                quantity(row, word, value, tables, problems);
            }
        }
    }

    private static void quantity(TableRow row, String word, double value, LexiconTables tables, Problems problems) {
        List<String> labels = new ArrayList<>();
        for (QuantityEntry.Kind kind : QuantityEntry.Kind.values()) {
            if (kind.label().equals(row.cell(1))) {
                tables.quantities.add(new QuantityEntry(row.file(), row.line(), word, kind, value));
                return;
            }
            labels.add(kind.label());
        }
        problems.add(row, 2, row.cell(1), "kind must be one of " + labels + Problems.didYouMean(row.cell(1), labels));
    }

    static void functionWords(TableHeader header, List<TableRow> rows, LexiconTables tables, Problems problems) {
        words(header, rows, tables.functionWords, "a function word must be one word", problems);
    }

    static void names(TableHeader header, List<TableRow> rows, LexiconTables tables, Problems problems) {
        words(header, rows, tables.names, "a name must be one word", problems);
    }

    static void identities(TableHeader header, List<TableRow> rows, LexiconTables tables, Problems problems) {
        words(header, rows, tables.identities, "a word of identity must be one word", problems);
    }

    private static void words(
            TableHeader header, List<TableRow> rows, Set<String> words, String rule, Problems problems) {
        for (TableRow row : body(header, rows, 1, "word", problems)) {
            if (!isWord(row.cell(0))) {
                problems.add(row, 1, row.cell(0), rule);
            }
            words.add(row.cell(0).toLowerCase(Locale.ROOT));
        }
    }

    /** Returns the rows with {@code width} columns, or one more for a note; notes a problem for the others. */
    private static List<TableRow> body(
            TableHeader header, List<TableRow> rows, int width, String columns, Problems problems) {
        List<TableRow> body = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.isHeader()) {
                continue;
            }
            if (row.width() == width || row.width() == width + 1) {
                body.add(row);
            } else {
                problems.add(
                        row,
                        0,
                        row.width() + " columns",
                        "a row of " + header.value("table") + " must have the columns " + columns
                                + ", and may have a note");
            }
        }
        return body;
    }

    private static boolean isWord(String text) {
        return !text.isBlank() && text.indexOf(' ') < 0;
    }

    private static boolean isWords(String text) {
        List<String> words = new SpellingEntry("", 0, "", text).words();
        return words.size() <= SpellingEntry.MAX_WORDS && words.stream().noneMatch(String::isBlank);
    }
}
