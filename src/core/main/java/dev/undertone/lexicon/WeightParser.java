package dev.undertone.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads weights and factors: {@code 2}, {@code 2 frustration=-1}, {@code satisfaction=1.5 frustration=-0.5}. */
final class WeightParser {
    private final List<String> dimensions;
    private final Problems problems;

    WeightParser(List<String> dimensions, Problems problems) {
        this.dimensions = dimensions;
        this.problems = problems;
    }

    /**
     * Returns the numbers by dimension; a bare number stands under {@code bareName}. Empty when something was wrong, which
     * has been noted.
     */
    Map<String, Double> parse(TableRow row, int column, String bareName, String what, double least, double most) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        String cell = row.cell(column - 1);
        int from = 0;
        boolean good = !cell.isEmpty();
        while (good && from <= cell.length()) {
            int space = cell.indexOf(' ', from);
            String part = cell.substring(from, space < 0 ? cell.length() : space);
            from = space < 0 ? cell.length() + 1 : space + 1;
            good = parsePart(part, bareName, numbers, row, column, what, least, most);
        }
        if (cell.isEmpty()) {
            problems.add(row, column, "nothing", what + " must be in " + Numbers.range(least, most));
        }
        return good ? numbers : Map.of();
    }

    private boolean parsePart(
            String part,
            String bareName,
            Map<String, Double> numbers,
            TableRow row,
            int column,
            String what,
            double least,
            double most) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? bareName : part.substring(0, equals);
        String digits = part.substring(equals + 1);
        if (equals < 0 && bareName.isEmpty()) {
            problems.add(row, column, part, what + " must name its dimension, as in satisfaction=1.5");
            return false;
        }
        if (equals >= 0 && !dimensions.contains(name)) {
            problems.add(row, column, name, "unknown dimension" + Problems.didYouMean(name, dimensions));
            return false;
        }
        double number = Numbers.parse(digits);
        if (!(number >= least && number <= most)) {
            problems.add(row, column, digits, what + " must be in " + Numbers.range(least, most));
            return false;
        }
        if (numbers.putIfAbsent(name, number) != null) {
            problems.add(row, column, part, "a dimension must be named once");
            return false;
        }
        return true;
    }
}
