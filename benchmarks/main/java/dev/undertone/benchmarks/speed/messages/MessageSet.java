package dev.undertone.benchmarks.speed.messages;

import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledReader;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Messages that a benchmark takes one after the other, again and again. Immutable.
 *
 * @param name what tables call it
 * @param messages the messages, at least one
 */
public record MessageSet(String name, List<String> messages) {
    private static final String FILE = "file:";

    /**
     * Creates a set; the list is copied.
     *
     * @throws IllegalArgumentException if there is no message
     */
    public MessageSet {
        Objects.requireNonNull(name, "name must not be null");
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a set must have a message (got none in " + name + ")");
        }
    }

    /** Returns the key under which {@link #of} finds the messages of a file. */
    public static String key(Path file) {
        return FILE + file.toAbsolutePath();
    }

    /**
     * Returns the set for a key: that of a {@linkplain #key file}, or the name of a {@link Genre}. The same messages in every
     * process.
     *
     * @throws IllegalArgumentException if no genre has that name, or the file has no message
     * @throws IOException if the file cannot be read as labelled messages
     */
    public static MessageSet of(String key) throws IOException {
        if (!key.startsWith(FILE)) {
            return Genre.valueOf(key).draw();
        }
        LabelledSet set = LabelledReader.read(
                Path.of(key.substring(FILE.length())),
                LabelColumns.named(List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION)));
        return new MessageSet(
                set.name(), set.messages().stream().map(LabelledMessage::text).toList());
    }

    /** Returns the mean length in UTF-16 units. */
    public double meanLength() {
        return messages.stream().mapToInt(String::length).average().orElseThrow();
    }

    /** Returns the share of UTF-16 units beyond ASCII, in [0,1]. */
    public double beyondAscii() {
        long beyond = messages.stream()
                .mapToLong(message -> message.chars().filter(c -> c > 0x7F).count())
                .sum();
        return beyond / (meanLength() * messages.size());
    }

    /** Returns name and size only: the messages may be customers'. */
    @Override
    public String toString() {
        return name + " (" + messages.size() + " messages)";
    }
}
