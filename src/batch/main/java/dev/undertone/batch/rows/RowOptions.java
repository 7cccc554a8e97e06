package dev.undertone.batch.rows;

import java.util.Set;

/**
 * How rows are read and answered.
 *
 * @param columns which columns hold the message and its id
 * @param delimiter what separates the cells of CSV
 * @param roles the roles to score, in lower case; empty for all rows
 * @param explain whether answers hold their cues
 * @param raw whether cells stay as they are that a spreadsheet would run as a formula
 * @param rejectText whether rejected rows come with their text
 */
public record RowOptions(
        ColumnChoice columns, char delimiter, Set<String> roles, boolean explain, boolean raw, boolean rejectText) {
    /** Everything as it is usual. */
    public static final RowOptions USUAL = new RowOptions(ColumnChoice.FOUND, ',', Set.of(), false, false, false);

    /** Creates options; the set is copied. */
    public RowOptions {
        roles = Set.copyOf(roles);
        if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || Character.isSurrogate(delimiter)) {
            throw new IllegalArgumentException("delimiter must be a character other than a quote or the end of a line");
        }
    }
}
