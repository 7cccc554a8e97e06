package dev.undertone.cli.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.undertone.lab.labelled.CsvFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as of RFC 4180, with a header. Rows of the wrong width and rows that are not UTF-8 are rejected one by one. */
public final class CsvRows implements RowSource {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final int text;
    private final int id;
    private final List<String> warnings;
    private long row;
    private long lastLine;
    private boolean ended;

    /**
     * Opens CSV.
     *
     * @param in the bytes
     * @param delimiter what separates the cells
     * @param choice which columns to take
     * @throws IOException when the header cannot be read, or the input is UTF-16
     */
    public CsvRows(InputStream in, char delimiter, ColumnChoice choice) throws IOException {
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvFault.LONGEST_CELL)
                .ofCsvRecord(new EscapingUtf8Reader(Utf8Input.withoutMark(in)));
        records = reader.iterator();
        header = readHeader();
        text = choice.textIn(header);
        id = choice.idIn(header);
        warnings = choice.warnings(header, delimiter);
    }

    private List<String> readHeader() throws IOException {
        try {
            if (!records.hasNext()) {
                throw new IOException("the input is empty, not even a header");
            }
            CsvRecord first = records.next();
            lastLine = first.getStartingLineNumber();
            if (isDamaged(first)) {
                throw new IOException("the header is not UTF-8");
            }
            return List.copyOf(first.getFields());
        } catch (CsvParseException e) {
            throw new IOException("the header is not CSV: " + CsvFault.describe(e), e);
        }
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
        try {
            while (!ended && records.hasNext()) {
                CsvRecord record = records.next();
                lastLine = record.getStartingLineNumber();
                if (!isBlank(record)) {
                    row++;
                    return check(record);
                }
            }
            return null;
        } catch (CsvParseException e) {
            // FastCSV cannot go on after this, and nobody else knows either where the next row begins.
            ended = true;
            row++;
            return new RejectedRow(row, lastLine + 1, CsvFault.describe(e) + "; the rest is not read");
        }
    }

    private Row check(CsvRecord record) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            return new RejectedRow(row, line, ragged(record.getFieldCount(), header.size()));
        }
        if (isDamaged(record)) {
            return new RejectedRow(row, line, "a cell is not UTF-8");
        }
        return new MessageRow(row, line, record.getField(text), new PlainFields(header, record.getFields()), id);
    }

    /** An empty line; in a file of one column it is an empty message. */
    private boolean isBlank(CsvRecord record) {
        return header.size() > 1
                && record.getFieldCount() == 1
                && record.getField(0).isEmpty();
    }

    private static boolean isDamaged(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (EscapingUtf8Reader.isDamaged(record.getField(i))) {
                return true;
            }
        }
        return false;
    }

    static String ragged(int cells, int columns) {
        return "the row has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has " + columns;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
