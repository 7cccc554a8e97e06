package dev.undertone.lab.labelled;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Locale;

/**
 * Why CSV cannot be read any further, in words that hold nothing of the file: the parser's own may quote the row. The words
 * speak of the line behind the last row that could be read ("here or below"). Threads may share it.
 */
public final class CsvFault {
    /** How long a cell may be, in UTF-16 units. */
    public static final int LONGEST_CELL = 1 << 24;

    private CsvFault() {}

    /** Returns the cause of a failure in a few words. */
    public static String describe(CsvParseException failure) {
        // The parser has one exception for all causes, and wraps it when a whole record is read.
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.startsWith("Unclosed quoted field")) {
                return "a quote is opened here or below that does not close";
            }
            if (message.startsWith("Unexpected character after closing quote")) {
                return "a closing quote here or below is followed by something else than the end of the cell; a quote"
                        + " inside a quoted cell must be doubled";
            }
            if (message.startsWith("The maximum buffer size") || message.contains("exceeds the max ")) {
                return String.format(
                        Locale.ROOT,
                        "a cell here or below is longer than %,d characters; most often a quote is opened that does"
                                + " not close",
                        LONGEST_CELL);
            }
        }
        return "what stands here or below is not CSV";
    }
}
