package dev.undertone.batch.rows;

import java.util.List;

/**
 * The columns of an input, and which of them mean something.
 *
 * @param names the names, in the order of the input
 * @param text the place of the message
 * @param id the place of the id, or -1
 * @param role the place of who speaks, or -1
 */
record Header(List<String> names, int text, int id, int role) {
    static Header of(List<String> names, ColumnChoice choice) {
        return new Header(
                List.copyOf(names),
                choice.textIn(names),
                choice.idIn(names),
                ColumnNames.find(names, ColumnNames.ROLE));
    }
}
