package dev.undertone.lab.labelled;

import java.util.List;
import java.util.Objects;

/**
 * Messages of one origin, labelled in one way. Immutable.
 *
 * @param name what tables call it
 * @param messages the messages, in the order of the file
 */
public record LabelledSet(String name, List<LabelledMessage> messages) {
    /** Creates a set; the list is copied. */
    public LabelledSet {
        Objects.requireNonNull(name, "name must not be null");
        messages = List.copyOf(Objects.requireNonNull(messages, "messages must not be null"));
    }

    /** Returns name and size only. */
    @Override
    public String toString() {
        return name + " (" + messages.size() + " messages)";
    }
}
