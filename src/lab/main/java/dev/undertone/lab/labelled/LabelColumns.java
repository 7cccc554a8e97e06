package dev.undertone.lab.labelled;

import dev.undertone.lexicon.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the columns of a file of labelled messages are called. Immutable.
 *
 * @param text the message's column
 * @param id the id's column; only one of the usual name, {@code id}, may be missing in the file
 * @param labels the label columns by dimension; a file may lack one that is named like its dimension, which says that nobody
 *     judged it
 */
public record LabelColumns(String text, String id, Map<Dimension, String> labels) {
    /** The usual name of the id's column. */
    static final String ID = "id";

    /** Creates a choice of columns; the map is copied. */
    public LabelColumns {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(id, "id must not be null");
        labels = Map.copyOf(Objects.requireNonNull(labels, "labels must not be null"));
    }

    /** Returns {@code text}, {@code id}, and for each dimension a column of its name. */
    public static LabelColumns named(List<Dimension> dimensions) {
        Map<Dimension, String> labels = new HashMap<>();
        for (Dimension dimension : dimensions) {
            labels.put(dimension, dimension.name());
        }
        return new LabelColumns("text", ID, labels);
    }
}
