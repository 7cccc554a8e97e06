package dev.undertone.batch;

import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.CsvLine;
import dev.undertone.batch.rows.RejectedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rejected rows as CSV with the columns {@code file}, {@code row}, {@code line}, {@code byte}, {@code code},
 * {@code reason}, and {@code text} when the text is wanted. For one thread.
 */
public final class RejectFile {
    private final OutputStream out;
    private final boolean text;
    private final Bytes line = new Bytes(1 << 10);

    /**
     * Creates a file of rejected rows.
     *
     * @param out where to write; stays open
     * @param text whether there is a column of what stands in the row
     */
    public RejectFile(OutputStream out, boolean text) {
        this.out = out;
        this.text = text;
    }

    /**
     * Writes the header.
     *
     * @throws IOException when writing fails
     */
    public void begin() throws IOException {
        List<String> header = new ArrayList<>(List.of("file", "row", "line", "byte", "code", "reason"));
        if (text) {
            header.add("text");
        }
        write(header);
    }

    /**
     * Writes a row.
     *
     * @param input the name of its input
     * @param row the row
     * @throws IOException when writing fails
     */
    public void write(String input, RejectedRow row) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                input,
                Long.toString(row.number()),
                Long.toString(row.line()),
                Long.toString(row.offset()),
                row.code().toString(),
                row.reason()));
        if (text) {
            cells.add(row.text() == null ? "" : row.text());
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        line.clear();
        CsvLine.write(cells, line);
        line.writeTo(out);
    }
}
