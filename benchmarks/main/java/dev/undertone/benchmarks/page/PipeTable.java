package dev.undertone.benchmarks.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown. Not thread-safe. */
public final class PipeTable {
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Creates a table.
     *
     * @param leftAligned how many columns are aligned to the left; the others are numbers
     * @param headings those of the columns
     */
    public PipeTable(int leftAligned, List<String> headings) {
        row(headings);
        List<String> rule = new ArrayList<>(Collections.nCopies(leftAligned, "---"));
        rule.addAll(Collections.nCopies(headings.size() - leftAligned, "--:"));
        rows.add(rule);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many cells as there are headings
     */
    public PipeTable row(List<String> cells) {
        if (!rows.isEmpty() && cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    "a row must have " + rows.get(0).size() + " cells (got " + cells.size() + ")");
        }
        rows.add(cells.stream().map(cell -> cell.replace("|", "\\|")).toList());
        return this;
    }

    /** Returns the table, each row in a line of its own. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
