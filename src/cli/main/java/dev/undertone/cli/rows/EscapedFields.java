package dev.undertone.cli.rows;

import dev.undertone.lab.labelled.TabSeparated;
import java.util.List;

/**
 * The cells of a TSV row. They are kept as they are spelled, so that an escaped line break comes out as it went in.
 *
 * @param names the header
 * @param spelled the cells, with their escapes
 */
record EscapedFields(List<String> names, List<String> spelled) implements Fields {
    @Override
    public String plain(int index) {
        return TabSeparated.unescaped(spelled.get(index));
    }
}
