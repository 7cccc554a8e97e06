package dev.undertone.lab.labelled;

import dev.undertone.lexicon.Dimension;
import java.util.Map;
import java.util.Objects;

/**
 * A message and what people say that it expresses. Immutable.
 *
 * @param id what the file calls it; the number of its row when the file has no ids
 * @param text the message
 * @param labels for each dimension that somebody judged, whether the message expresses it; a dimension that nobody judged is
 *     left out
 */
public record LabelledMessage(String id, String text, Map<Dimension, Boolean> labels) {
    /** Creates a labelled message; the map is copied. */
    public LabelledMessage {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(text, "text must not be null");
        labels = Map.copyOf(Objects.requireNonNull(labels, "labels must not be null"));
    }

    /** Returns whether the message was judged, and judged to express nothing in every dimension that was judged. */
    public boolean isCalm() {
        return !labels.isEmpty() && !labels.containsValue(true);
    }

    /** Returns the id only: a text must not get into a log by accident. */
    @Override
    public String toString() {
        return "LabelledMessage[" + id + "]";
    }
}
