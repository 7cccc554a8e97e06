package dev.undertone.lexicon;

import java.util.Objects;

/**
 * What a message can express, and a lexicon can speak of: frustration, urgency, satisfaction, or any other dimension that a
 * lexicon declares.
 *
 * @param name lower-case letters, digits and hyphens, beginning with a letter; never null
 */
public record Dimension(String name) {
    /** Annoyance, anger, disappointment or exasperation with the product, the service or the treatment. */
    public static final Dimension FRUSTRATION = new Dimension("frustration");
    /** The writer needs a reaction soon. */
    public static final Dimension URGENCY = new Dimension("urgency");
    /** Something went well: gratitude, praise, delight, relief, success, loyalty. */
    public static final Dimension SATISFACTION = new Dimension("satisfaction");

    /**
     * Creates a dimension.
     *
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is not of the form above
     */
    public Dimension {
        Objects.requireNonNull(name, "name must not be null");
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "a dimension's name must be lower-case letters, digits and hyphens, a letter first (got " + name
                            + ")");
        }
    }

    /** Tells whether {@code text} could be the name of a dimension or of a category. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    // written out: what the compiler would generate costs every start-up some twenty milliseconds

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension dimension && name.equals(dimension.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
