package dev.undertone.batch.rows;

import java.util.List;
import java.util.Set;

/**
 * The columns of an input, and which of them mean something.
 *
 * @param names the names, in the order of the input
 * @param text the place of the message
 * @param id the place of the id, or -1
 * @param role the place of who speaks, or -1
 */
public record Header(List<String> names, int text, int id, int role) {
    /** Creates a header; the list is copied. */
    public Header {
        names = List.copyOf(names);
    }

    /**
     * Finds out what the columns mean.
     *
     * @param names the names of the columns
     * @param choice which columns somebody named
     * @param where what is said of where the names stand, such as "the file"
     * @return the header
     * @throws WrongUseException when there is no column of messages, or none that was named
     */
    public static Header of(List<String> names, ColumnChoice choice, String where) {
        return new Header(
                names,
                choice.textIn(names, where),
                choice.idIn(names, where),
                ColumnNames.find(names, ColumnNames.ROLE));
    }

    /**
     * Checks that there is a column of roles when some were asked for.
     *
     * @param input the name of the input
     * @param roles the roles to score; empty for all
     * @throws WrongUseException when there is none
     */
    public void checkRoles(String input, Set<String> roles) {
        if (!roles.isEmpty() && role < 0) {
            throw new WrongUseException("--roles needs a column " + String.join(", ", ColumnNames.ROLE) + "; " + input
                    + " has " + names.size() + " columns, none of these names");
        }
    }
}
