package dev.undertone.batch.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of CSV or TSV that are all our own. For one thread. */
public final class SeparatedLines {
    private final Cells cells;
    private final boolean raw;
    private final Bytes out;

    /**
     * Prepares to write.
     *
     * @param format CSV or TSV
     * @param raw whether cells stay as they are that a spreadsheet would run as a formula
     * @param out where to write
     */
    public SeparatedLines(RowFormat format, boolean raw, Bytes out) {
        cells = format == RowFormat.TSV ? new TsvCells() : new CsvCells(new Separator(','));
        this.raw = raw;
        this.out = out;
    }

    /** Writes a row. */
    public void line(List<String> content) {
        for (int i = 0; i < content.size(); i++) {
            if (i > 0) {
                cells.separate(out);
            }
            String cell = content.get(i);
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            cells.write(!raw && Formula.isAt(bytes, 0, bytes.length) ? "'".concat(cell) : cell, out);
        }
        out.write('\n');
    }
}
