package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads the examples of a row: {@code + on hold again | - hold the line}. */
final class Examples {
    private static final String SEPARATOR = " | ";

    private Examples() {}

    static List<Example> parse(TableRow row, int column, Problems problems) {
        String cell = row.cell(column - 1);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<Example> examples = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int separator = cell.indexOf(SEPARATOR, from);
            String part = cell.substring(from, separator < 0 ? cell.length() : separator)
                    .strip();
            from = separator < 0 ? cell.length() + 1 : separator + SEPARATOR.length();
            if (part.length() > 2 && (part.startsWith("+ ") || part.startsWith("- "))) {
                examples.add(new Example(part.charAt(0) == '+', part.substring(2)));
            } else {
                problems.add(row, column, part, "an example must begin with '+ ' or '- '");
            }
        }
        return examples;
    }
}
