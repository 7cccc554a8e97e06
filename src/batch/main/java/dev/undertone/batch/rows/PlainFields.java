package dev.undertone.batch.rows;

import java.util.List;

/**
 * The cells of a CSV row.
 *
 * @param names the header
 * @param spelled the cells
 */
record PlainFields(List<String> names, List<String> spelled) implements Fields {
    /** A row that carries nothing. */
    static final Fields NONE = new PlainFields(List.of(), List.of());

    @Override
    public String plain(int index) {
        return spelled.get(index);
    }
}
