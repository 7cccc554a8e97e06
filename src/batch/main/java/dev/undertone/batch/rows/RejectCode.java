package dev.undertone.batch.rows;

import java.util.Locale;

/** Why a row is rejected, as programs read it. */
public enum RejectCode {
    /** A byte of the row is not UTF-8. */
    NOT_UTF8,
    /** A quote is opened that does not close. */
    UNCLOSED_QUOTE,
    /** A closing quote is followed by something else than the end of the cell. */
    TEXT_AFTER_QUOTE,
    /** The row has more or fewer cells than the header. */
    CELL_COUNT,
    /** The row is longer than rows may be. */
    TOO_LONG,
    /** The line is not JSON. */
    NOT_JSON,
    /** The line is JSON, but not an object. */
    NOT_AN_OBJECT,
    /** The object has no message. */
    NO_MESSAGE,
    /** The message is not a string. */
    WRONG_TYPE;

    /** Returns the code as it is written: lower case, with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
