package dev.undertone.cli.show;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text, aligned in columns that are as wide as their widest cell. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /**
     * Creates a table.
     *
     * @param alignment one letter for each column: {@code l} left, {@code r} right
     */
    public TextTable(String alignment) {
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns, each in one line
     * @return this table
     */
    public TextTable row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException("a row must have " + right.length + " cells (got " + cells.length + ")");
        }
        rows.add(List.of(cells));
        return this;
    }

    /**
     * Prints the table.
     *
     * @param out where to
     * @param indent what stands in front of each line
     * @param palette colours; the first row is a faint heading
     */
    public void print(PrintWriter out, String indent, Palette palette) {
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i), widths);
            out.println(indent + (i == 0 ? palette.paint(line, Style.DIM) : line));
        }
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(right[i] ? pad : "")
                    .append(cells.get(i))
                    .append(right[i] ? "" : pad);
        }
        return line.toString().stripTrailing();
    }
}
