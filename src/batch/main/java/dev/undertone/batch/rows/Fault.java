package dev.undertone.batch.rows;

/** What is wrong with a row; the words hold nothing of it. */
record Fault(RejectCode code, String reason) {
    static final Fault UNCLOSED_QUOTE =
            new Fault(RejectCode.UNCLOSED_QUOTE, "a quote is opened here that does not close");
    static final Fault TEXT_AFTER_QUOTE = new Fault(
            RejectCode.TEXT_AFTER_QUOTE,
            "a closing quote here or below is followed by something else than the end of the cell; a quote inside a quoted"
                    + " cell must be doubled");
    static final Fault TOO_LONG =
            new Fault(RejectCode.TOO_LONG, "the row is longer than " + (RowCutter.LONGEST >> 20) + " MiB");
    static final Fault CELL_NOT_UTF8 = new Fault(RejectCode.NOT_UTF8, "a cell is not UTF-8");

    static Fault ragged(int cells, int columns) {
        return new Fault(
                RejectCode.CELL_COUNT,
                "the row has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has " + columns);
    }
}
