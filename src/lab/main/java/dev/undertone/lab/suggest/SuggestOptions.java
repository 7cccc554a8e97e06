package dev.undertone.lab.suggest;

/**
 * How much is proposed. Immutable.
 *
 * @param limit the most terms for a dimension, in [1, 100000]
 * @param minCount in how many messages a term must stand, in [2, 1000000]
 * @param maxWords the most words of a term, in [1, 6]
 * @param examples for how many messages of each term it is noted where it stands, in [0, 100]
 */
public record SuggestOptions(int limit, int minCount, int maxWords, int examples) {
    /** Fifty terms of up to four words, each in at least five messages, without examples. */
    public static final SuggestOptions DEFAULT = new SuggestOptions(50, 5, 4, 0);

    /** Creates options. */
    public SuggestOptions {
        require("limit", limit, 1, 100_000);
        require("minCount", minCount, 2, 1_000_000);
        require("maxWords", maxWords, 1, 6);
        require("examples", examples, 0, 100);
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be in [" + least + ", " + most + "] (got " + value + ")");
        }
    }
}
