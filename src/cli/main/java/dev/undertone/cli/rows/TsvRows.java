package dev.undertone.cli.rows;

import dev.undertone.lab.labelled.TabSeparated;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tab-separated values: a header line, then one row a line. A quote is a character like any other; escapes are those of
 * {@link TabSeparated}.
 */
public final class TsvRows implements RowSource {
    private final Utf8Lines lines;
    private final List<String> header;
    private final int text;
    private final int id;
    private final List<String> warnings;

    /**
     * Opens tab-separated values.
     *
     * @param in the bytes
     * @param choice which columns to take
     * @param beforeWaiting flushed before a read that may wait
     * @throws IOException when the header cannot be read, or the input is UTF-16
     */
    public TsvRows(InputStream in, ColumnChoice choice, Flushable beforeWaiting) throws IOException {
        lines = new Utf8Lines(in, beforeWaiting);
        Utf8Lines.Line first = lines.next();
        if (first == null) {
            throw new IOException("the input is empty, not even a header");
        }
        if (first.fault() != null) {
            throw new IOException("the header cannot be read: " + first.fault());
        }
        header = TabSeparated.cells(first.text()).stream()
                .map(TabSeparated::unescaped)
                .toList();
        text = choice.textIn(header);
        id = choice.idIn(header);
        warnings = choice.warnings(header, '\t');
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public List<String> warnings() {
        return warnings;
    }

    @Override
    public @Nullable Row next() throws IOException {
        Utf8Lines.Line line = lines.next();
        while (line != null && line.text().isEmpty() && line.fault() == null && header.size() > 1) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        long row = line.number() - 1;
        if (line.fault() != null) {
            return new RejectedRow(row, line.number(), line.fault());
        }
        List<String> cells = TabSeparated.cells(line.text());
        if (cells.size() != header.size()) {
            return new RejectedRow(row, line.number(), CsvRows.ragged(cells.size(), header.size()));
        }
        String message = TabSeparated.unescaped(cells.get(text));
        return new MessageRow(row, line.number(), message, new EscapedFields(header, cells), id);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
