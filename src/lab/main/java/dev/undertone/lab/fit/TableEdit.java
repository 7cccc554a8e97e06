package dev.undertone.lab.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes numbers in the text of a table and leaves everything else as it stands: order, comments, white space, line ends.
 * Not thread-safe.
 */
final class TableEdit {
    /** How each line of a note about a fit begins. */
    private static final String NOTE = "# Fitted ";

    private static final String MARK = "\uFEFF";
    private static final int DIGITS = 4;

    /** A threshold close to 1 needs more; with the digit before the point, tables write fifteen. */
    static final int HEADER_DIGITS = 14;

    private final String mark;
    private final String lineEnd;
    private final List<String> lines;

    TableEdit(String text) {
        mark = text.startsWith(MARK) ? MARK : "";
        lines = new ArrayList<>(Arrays.asList(text.substring(mark.length()).split("\n", -1)));
        lineEnd = lines.get(0).endsWith("\r") ? "\r" : "";
    }

    /**
     * Sets a number in the third cell of a row, {@code 2 frustration=-1}; adds it behind the others when it is not there.
     *
     * @param line the row's line, from 1
     * @param dimension whose number it is
     * @param value the number
     */
    void setInRow(int line, String dimension, double value) {
        setInCell(line - 1, 2, dimension, value);
    }

    /** Returns the table's {@code @dimension}, or an empty string. */
    String dimension() {
        return cell(find("dimension"), 1);
    }

    /** Sets a header line; adds it behind {@code @dimension} when it is not there. */
    void setHeader(String key, double value) {
        int at = find(key);
        if (at < 0) {
            lines.add(find("dimension") + 1, "@" + key + "\t" + number(value, HEADER_DIGITS) + lineEnd);
        } else {
            String[] cells = cells(at);
            cells[1] = number(value, HEADER_DIGITS);
            replace(at, cells);
        }
    }

    /** Sets the number of a dimension in a header line that has one for each, such as {@code @when-negated}. */
    void setInHeader(String key, String dimension, double value) {
        setInCell(find(key), 1, dimension, value);
    }

    /** Puts a note about a fit at the head, in the place of the one of an earlier fit. */
    void setNote(List<String> note) {
        while (!lines.isEmpty() && lines.get(0).startsWith(NOTE)) {
            lines.remove(0);
        }
        for (int i = note.size() - 1; i >= 0; i--) {
            lines.add(0, NOTE + note.get(i) + lineEnd);
        }
    }

    /** Returns the text as it is now. */
    String text() {
        return mark + String.join("\n", lines);
    }

    /** Returns a number as tables write it: at most four digits behind the point, no trailing zeros. */
    static String number(double value) {
        return number(value, DIGITS);
    }

    private static String number(double value, int digits) {
        return BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void setInCell(int at, int column, String dimension, double value) {
        String[] cells = cells(at);
        List<String> numbers = Arrays.asList(cells[column].split(" ", -1));
        String bare = dimension();
        String named = dimension + "=";
        int found = -1;
        for (int i = 0; i < numbers.size(); i++) {
            boolean isBare = numbers.get(i).indexOf('=') < 0;
            if (isBare ? dimension.equals(bare) : numbers.get(i).startsWith(named)) {
                found = i;
                numbers.set(i, (isBare ? "" : named) + number(value));
            }
        }
        cells[column] = String.join(" ", numbers) + (found < 0 ? " " + named + number(value) : "");
        replace(at, cells);
    }

    /** Returns where a line of the header stands, or -1. */
    private int find(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (cell(i, 0).equals("@" + key)) {
                return i;
            }
        }
        return -1;
    }

    private String cell(int at, int column) {
        if (at < 0) {
            return "";
        }
        String[] cells = cells(at);
        return column < cells.length ? cells[column] : "";
    }

    private String[] cells(int at) {
        String line = lines.get(at);
        return (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).split("\t", -1);
    }

    private void replace(int at, String[] cells) {
        lines.set(at, String.join("\t", cells) + (lines.get(at).endsWith("\r") ? "\r" : ""));
    }
}
