package dev.undertone.cli.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns hold the message and its id, as far as somebody said so.
 *
 * @param text the name of the message's column, or null to find it
 * @param id the name of the id's column, or null to find it
 */
public record ColumnChoice(@Nullable String text, @Nullable String id) {
    /** Nobody said anything. */
    public static final ColumnChoice FOUND = new ColumnChoice(null, null);

    List<String> textNames() {
        return ColumnNames.chosenOr(text, ColumnNames.TEXT);
    }

    List<String> idNames() {
        return ColumnNames.chosenOr(id, ColumnNames.ID);
    }

    /** Returns the place of the message's column; a lone column needs no name. */
    int textIn(List<String> header) {
        int index = ColumnNames.find(header, textNames());
        if (index >= 0) {
            return index;
        }
        if (text == null && header.size() == 1) {
            return 0;
        }
        throw new WrongUseException((text == null ? "no column looks like the message's" : "no column " + text)
                + "; the columns are: " + String.join(", ", header) + " (choose with --text-column"
                + (header.size() == 1 ? ", or tell the separator with --delimiter)" : ")"));
    }

    /** Returns the place of the id's column, or -1 when there is none and none was asked for. */
    int idIn(List<String> header) {
        int index = ColumnNames.find(header, idNames());
        if (index < 0 && id != null) {
            throw new WrongUseException("no column " + id + "; the columns are: " + String.join(", ", header));
        }
        return index;
    }
}
