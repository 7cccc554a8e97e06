package dev.undertone.lab.suggest;

import dev.undertone.lab.labelled.LabelledMessage;
import java.util.Objects;

/**
 * Where a term stands in a message. Immutable.
 *
 * @param set the name of the set
 * @param message the message
 * @param begin where the words begin in the message, in UTF-16 units, inclusive
 * @param end where they end, exclusive
 */
public record Place(String set, LabelledMessage message, int begin, int end) {
    /** Creates a place. */
    public Place {
        Objects.requireNonNull(set, "set must not be null");
        Objects.requireNonNull(message, "message must not be null");
        if (begin < 0 || end <= begin || end > message.text().length()) {
            throw new IllegalArgumentException(
                    "a place must be a span of the message (got " + begin + " to " + end + ")");
        }
    }
}
