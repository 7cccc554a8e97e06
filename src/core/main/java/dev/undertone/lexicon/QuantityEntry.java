package dev.undertone.lexicon;

import java.util.Locale;
import java.util.Objects;

/**
 * A row of a table of quantities.
 *
 * @param file the table's name
 * @param line the row's line, from 1
 * @param word one word
 * @param kind what kind of quantity word it is
 * @param value its value, in the unit of its kind
 */
public record QuantityEntry(String file, int line, String word, Kind kind, double value) {
    /** Creates an entry. */
    public QuantityEntry {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(word, "word must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
    }

    /** The kinds of quantity word. */
    public enum Kind {
        /** A number word; the value is the number. */
        NUMBER,
        /** An article that counts as one before a unit ("an hour") and is no number otherwise; 1. */
        ARTICLE,
        /** An ordinal; the value is the rank. */
        ORDINAL,
        /** What follows the digits of an ordinal ("rd"); no value. */
        SUFFIX,
        /** A unit of time in the singular; minutes. */
        UNIT,
        /** A unit of time in the plural, a duration of its own ("for weeks"); minutes. */
        UNITS,
        /** A time of day; minutes after midnight. */
        CLOCK,
        /** What follows the digits of a time of day ("pm"); minutes to add. */
        MERIDIEM,
        /** A day; minutes until then, typically. */
        DAY;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** Returns the name as tables write it. */
        public String label() {
            return label;
        }
    }
}
