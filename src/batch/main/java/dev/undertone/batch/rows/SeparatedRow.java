package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/** Reads rows of CSV or TSV. A row of the wrong width or with a byte that is not UTF-8 is rejected. */
final class SeparatedRow extends RowReader {
    final Cells cells;
    final Header header;
    private final boolean byCell;
    int begin;
    int end;

    /**
     * @param byCell whether a byte that is not UTF-8 is told by its cell; otherwise by its place in the line
     */
    SeparatedRow(Cells cells, Header header, boolean byCell) {
        this.cells = cells;
        this.header = header;
        this.byCell = byCell;
    }

    @Override
    @Nullable
    Fault read(byte[] bytes, int rowBegin, int rowEnd) {
        begin = rowBegin;
        end = rowEnd;
        if (!byCell) {
            Fault wrong = Lines.notUtf8(utf8, bytes, rowBegin, rowEnd);
            if (wrong != null) {
                return wrong;
            }
        }
        cells.split(bytes, rowBegin, rowEnd);
        if (cells.count != header.names().size()) {
            return Fault.ragged(cells.count, header.names().size());
        }
        if (byCell && utf8.firstWrong(bytes, rowBegin, rowEnd) >= 0) {
            return Fault.CELL_NOT_UTF8;
        }
        cells.text(header.text(), text);
        return null;
    }

    @Override
    @Nullable
    String role() {
        return header.role() < 0 ? null : cells.string(header.role());
    }

    @Override
    MessageRow row(long number, long line) {
        return new MessageRow(
                number, line, text.string(), new PlainFields(header.names(), cells.strings()), header.id());
    }
}
