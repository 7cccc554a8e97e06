package dev.undertone.batch.rows;

import java.util.ArrayList;
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

    private static final String SEPARATORS = ";\t,";

    /** Why a line without a message is rejected. */
    String textMissing() {
        return text == null
                ? "no field " + String.join(", ", ColumnNames.TEXT)
                : "no field of the name that --text-column says";
    }

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
        throw new WrongUseException(columns(header)
                + (text == null
                        ? "none of a usual name for the message (" + String.join(", ", ColumnNames.TEXT)
                                + "); name it with --text-column"
                        : "none of the name that --text-column says")
                + (header.size() == 1 ? "; tell what separates the columns with --delimiter" : ""));
    }

    /** Returns the place of the id's column, or -1 when there is none and none was asked for. */
    int idIn(List<String> header) {
        int index = ColumnNames.find(header, idNames());
        if (index < 0 && id != null) {
            throw new WrongUseException(columns(header) + "none of the name that --id-column says");
        }
        return index;
    }

    /** Never with the names: a file without a header begins with somebody's message. */
    private static String columns(List<String> header) {
        return "the first line, taken as the header, has " + header.size()
                + (header.size() == 1 ? " column, " : " columns, ");
    }

    /** Returns what about a header may not be as somebody thinks. */
    List<String> warnings(List<String> header, char delimiter) {
        List<String> warnings = new ArrayList<>();
        if (header.size() == 1
                && SEPARATORS
                        .chars()
                        .anyMatch(c -> c != delimiter && header.get(0).indexOf(c) >= 0)) {
            warnings.add("the header is a single column, but holds what may be a separator (; or tab or comma); tell it"
                    + " with --delimiter");
        }
        if (isTwice(header, textIn(header))) {
            warnings.add("several columns have the name of the message's; the first of them is scored");
        }
        if (isTwice(header, idIn(header))) {
            warnings.add("several columns have the name of the id's; the first of them is taken");
        }
        return warnings;
    }

    private static boolean isTwice(List<String> header, int column) {
        return column >= 0
                && header.stream()
                                .filter(other -> other.strip()
                                        .equalsIgnoreCase(header.get(column).strip()))
                                .count()
                        > 1;
    }
}
