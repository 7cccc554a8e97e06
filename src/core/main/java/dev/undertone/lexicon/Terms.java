package dev.undertone.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every term must satisfy, whatever its table. */
final class Terms {
    private Terms() {}

    /** Checks a row's term; {@code pattern} is the term with its lists of words put in. */
    static void check(TableRow row, String pattern, boolean literal, Problems problems) {
        String term = row.cell(0);
        if (term.isBlank() || !term.strip().equals(term)) {
            problems.add(row, 1, "'" + term + "'", "a term must not be empty, nor begin or end with a space");
        } else if (!literal) {
            String complaint = Alternatives.complaint(pattern);
            if (!complaint.isEmpty()) {
                problems.add(row, 1, term, complaint);
            }
        }
    }

    /** Notes spellings that the same table already has. */
    static void checkOnce(
            TableRow row, List<String> spellings, boolean literal, Map<String, Integer> lines, Problems problems) {
        for (String spelling : spellings) {
            String key = literal ? spelling : spelling.toLowerCase(Locale.ROOT);
            Integer line = lines.putIfAbsent(key, row.line());
            if (line != null && line != row.line()) {
                problems.add(row, 1, spelling, "a term must stand once in a table, it is already in line " + line);
            }
        }
    }
}
