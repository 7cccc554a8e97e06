package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row of a spelling table.
 *
 * @param file the table's name
 * @param line the row's line, from 1
 * @param variant one word as people write it
 * @param replacement one to four words that it stands for
 */
public record SpellingEntry(String file, int line, String variant, String replacement) {
    /** The most words that a variant may stand for. */
    static final int MAX_WORDS = 4;

    /** Creates an entry. */
    public SpellingEntry {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(variant, "variant must not be null");
        Objects.requireNonNull(replacement, "replacement must not be null");
    }

    /** Returns the words that the variant stands for. */
    public List<String> words() {
        List<String> words = new ArrayList<>(MAX_WORDS);
        int from = 0;
        for (int space = replacement.indexOf(' '); space >= 0; space = replacement.indexOf(' ', from)) {
            words.add(replacement.substring(from, space));
            from = space + 1;
        }
        words.add(replacement.substring(from));
        return words;
    }
}
