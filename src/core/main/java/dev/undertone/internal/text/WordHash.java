package dev.undertone.internal.text;

/** The hash by which words are looked up, whatever their case: as of a string of its lower-case characters. */
public final class WordHash {
    private WordHash() {}

    /** Returns the hash of what stands in {@code text} from {@code from} to {@code to}. */
    public static int of(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = with(hash, Ascii.toLower(text[i]));
        }
        return hash;
    }

    /** Returns the hash of a word with one more character, in lower case. */
    public static int with(int hash, int lowerCase) {
        return 31 * hash + lowerCase;
    }
}
