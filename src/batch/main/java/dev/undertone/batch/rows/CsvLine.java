package dev.undertone.batch.rows;

import java.util.List;

/** Writes a row of CSV of our own. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
public final class CsvLine {
    private CsvLine() {}

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @param out where to write
     */
    public static void write(List<String> cells, Bytes out) {
        CsvCells csv = new CsvCells(new Separator(','));
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                csv.separate(out);
            }
            byte[] cell = Cells.utf8(cells.get(i));
            csv.write(Formula.isAt(cell, 0, cell.length) ? "'" + cells.get(i) : cells.get(i), out);
        }
        out.write('\n');
    }
}
