package dev.undertone.lab.labelled;

import java.util.ArrayList;
import java.util.List;

/**
 * How a row of tab-separated values is written: one row a line, cells between tabs, no quoting. A tab, the end of a line and a
 * backslash cannot stand for themselves in a cell:
 *
 * <pre>{@code
 * \t  tab        \n  line feed
 * \\  backslash  \r  carriage return
 * }</pre>
 *
 * <p>A backslash in front of anything else is a backslash. Whatever {@link #escaped} returns, {@link #unescaped} turns back into
 * what it was. Threads may share it.
 */
public final class TabSeparated {
    private static final String LETTERS = "tnr\\";
    private static final String MEANT = "\t\n\r\\";

    private TabSeparated() {}

    /** Returns the cells of a line as they are spelled, at least one. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** Returns the text that a spelled cell stands for. */
    public static String unescaped(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            int letter = c == '\\' && i + 1 < cell.length() ? LETTERS.indexOf(cell.charAt(i + 1)) : -1;
            if (letter < 0) {
                text.append(c);
            } else {
                text.append(MEANT.charAt(letter));
                i++;
            }
        }
        return text.toString();
    }

    /** Returns how a text is spelled in a cell. */
    public static String escaped(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int meant = MEANT.indexOf(c);
            if (meant < 0) {
                cell.append(c);
            } else {
                cell.append('\\').append(LETTERS.charAt(meant));
            }
        }
        return cell.toString();
    }
}
