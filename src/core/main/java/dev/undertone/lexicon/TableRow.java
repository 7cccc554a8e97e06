package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.List;

/** One line of a table, cut at its tabs. */
record TableRow(String file, int line, String text, List<String> cells) {

    static TableRow of(String file, int line, String text) {
        List<String> cells = new ArrayList<>(5);
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            cells.add(text.substring(from, tab));
            from = tab + 1;
        }
        cells.add(text.substring(from));
        return new TableRow(file, line, text, cells);
    }

    /** Returns a cell, counted from 0, or an empty string where the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    int width() {
        return cells.size();
    }

    boolean isHeader() {
        return text.startsWith("@");
    }
}
