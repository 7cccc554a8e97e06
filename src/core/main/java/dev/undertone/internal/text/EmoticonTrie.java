package dev.undertone.internal.text;

import java.util.Arrays;

/**
 * The emoticons of a lexicon, found as the longest one at a position. Case counts ({@code :D} is not {@code :d}).
 *
 * <p>A trie in four parallel arrays: first child, next sibling, character, term. Immutable once built.
 */
public final class EmoticonTrie {
    private int[] child = new int[256];
    private int[] sibling = new int[256];
    private char[] label = new char[256];
    private int[] term = new int[256];
    private int size = 1;
    /** The first node by ASCII character: asked for nearly every character of a message, so without a search. */
    private final int[] start = new int[0x80];
    /** By ASCII character: the characters, modulo 64, that may follow it as the second one; all bits when it stands alone. */
    private final long[] seconds = new long[0x80];

    /** Creates an empty trie. */
    public EmoticonTrie() {
        term[0] = -1;
    }

    /** Adds an emoticon, already normalised, under a term id. */
    public void add(String emoticon, int termId) {
        if (emoticon.charAt(0) < seconds.length) {
            seconds[emoticon.charAt(0)] |= emoticon.length() == 1 ? -1 : 1L << emoticon.charAt(1);
        }
        int node = 0;
        for (int i = 0; i < emoticon.length(); i++) {
            int next = childOf(node, emoticon.charAt(i));
            node = next == 0 ? addChild(node, emoticon.charAt(i)) : next;
            if (i == 0 && emoticon.charAt(0) < start.length) {
                start[emoticon.charAt(0)] = node;
            }
        }
        term[node] = termId;
    }

    private int addChild(int node, char c) {
        if (size == child.length) {
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            label = Arrays.copyOf(label, size * 2);
            term = Arrays.copyOf(term, size * 2);
        }
        label[size] = c;
        term[size] = -1;
        sibling[size] = child[node];
        child[node] = size;
        return size++;
    }

    private int childOf(int node, char c) {
        for (int next = child[node]; next != 0; next = sibling[next]) {
            if (label[next] == c) {
                return next;
            }
        }
        return 0;
    }

    /** Tells, most often rightly, whether an emoticon may begin at {@code at}; without it none does. */
    boolean mayStart(char[] text, int at, int end) {
        char first = text[at];
        return first >= seconds.length || ((seconds[first] >>> (at + 1 < end ? text[at + 1] : 0)) & 1) != 0;
    }

    /**
     * Returns the end of the longest emoticon at {@code at} shifted left by 32 bits, plus its term id; -1 when there is none.
     * Neither end of an emoticon that is a letter or digit may touch another one.
     */
    long longest(char[] text, int at, int end) {
        char first = text[at];
        int node = first < start.length ? start[first] : childOf(0, first);
        if (node == 0 || (isWordChar(first) && at > 0 && isWordChar(text[at - 1]))) {
            return -1;
        }
        long best = -1;
        int next = at + 1;
        while (true) {
            if (term[node] >= 0 && endsWell(text, next, end)) {
                best = (long) next << 32 | term[node];
            }
            if (next >= end) {
                return best;
            }
            node = childOf(node, text[next]);
            if (node == 0) {
                return best;
            }
            next++;
        }
    }

    private static boolean endsWell(char[] text, int next, int end) {
        if (next >= end) {
            return true;
        }
        if (text[next - 1] == '/' && text[next] == '/') {
            return false;
        }
        return !(isWordChar(text[next - 1]) && isWordChar(text[next]));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }
}
