package dev.undertone.batch.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row carries beside its message, to be handed on. Immutable. */
public interface Fields {
    /**
     * Returns the names of the fields, in the order of the input.
     *
     * @return the names
     */
    List<String> names();

    /**
     * Returns the values as the input spells them: the content of a CSV cell, a TSV cell with its escapes, or a piece of
     * JSON.
     *
     * @return as many values as there are names
     */
    List<String> spelled();

    /**
     * Returns a value for people.
     *
     * @param index the place of the field
     * @return the value as plain text; empty when the field has no value
     */
    String plain(int index);

    /**
     * Tells whether a field holds one value: not a list of them, or an object.
     *
     * @param index the place of the field
     */
    default boolean isScalar(int index) {
        return true;
    }

    /**
     * Returns the value of the first of some fields that is there.
     *
     * @param candidates names, the best first; case does not matter
     * @return the value for people, or null when none of the fields is there
     */
    default @Nullable String plain(List<String> candidates) {
        int index = ColumnNames.find(names(), candidates);
        return index < 0 ? null : plain(index);
    }
}
