package dev.undertone.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lists of words that a table names in its header, {@code @words⇥feeling upset|cross|fed up}, and writes {@code {feeling}} in terms. */
final class WordLists {
    private final Map<String, String> lists = new LinkedHashMap<>();

    /** Takes a header line; what is wrong with it is noted. */
    void take(TableRow row, Problems problems) {
        String value = row.cell(1);
        int space = value.indexOf(' ');
        String name = space < 0 ? value : value.substring(0, space);
        String words = value.substring(space + 1);
        boolean plain = words.indexOf('(') < 0 && words.indexOf('{') < 0;
        if (space < 0 || !Dimension.isName(name) || !plain || words.isBlank()) {
            problems.add(
                    row,
                    2,
                    value,
                    "a list of words must be a name (lower-case letters, digits, hyphens), a space and words divided by |");
        } else if (lists.putIfAbsent(name, words) != null) {
            problems.add(row, 2, name, "a list of words must be given once");
        }
    }

    /** Returns the term of a row with its lists written out as alternatives; an unknown list is noted, and left as it is. */
    String fillIn(TableRow row, Problems problems) {
        String term = row.cell(0);
        int open = term.indexOf('{');
        if (open < 0) {
            return term;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = term.indexOf('}', open);
            String name = close < 0 ? term.substring(open + 1) : term.substring(open + 1, close);
            String words = lists.get(name);
            if (words == null) {
                problems.add(
                        row,
                        1,
                        name,
                        "a list of words must be given in the header" + Problems.didYouMean(name, lists.keySet()));
                return term;
            }
            filled.append(term, from, open);
            boolean bracketed = term.lastIndexOf('(', open) > term.lastIndexOf(')', open);
            filled.append(bracketed ? "" : "(").append(words).append(bracketed ? "" : ")");
            from = close + 1;
            open = term.indexOf('{', from);
        }
        return filled.append(term, from, term.length()).toString();
    }
}
