package dev.undertone.internal.text;

import java.util.Arrays;

/**
 * The emoticons of a lexicon, found as the longest one at a position. Case counts ({@code :D} is not {@code :d}).
 *
 * <p>A trie in four parallel arrays: first child, next sibling, character, term. Immutable.
 */
public final class EmoticonTrie {
    private static final int ROOT = 0;

    /** By node: its first child, or the root for none. */
    private final int[] child;
    /** By node: the next child of the same node, or the root for none. */
    private final int[] sibling;
    /** By node: the character that leads to it. */
    private final char[] label;
    /** By node: the term id of the emoticon that ends there, or -1. */
    private final int[] term;
    /** The first node by ASCII character: asked for nearly every character of a message, so without a search. */
    private final int[] start = new int[0x80];
    /** By ASCII character: the characters, modulo 64, that may follow it as the second one; all bits when it stands alone. */
    private final long[] seconds = new long[0x80];

    /** Creates a trie of what {@link #child}, {@link #sibling}, {@link #label} and {@link #term} return. */
    public EmoticonTrie(int[] child, int[] sibling, char[] label, int[] term) {
        this.child = child;
        this.sibling = sibling;
        this.label = label;
        this.term = term;
        for (int first = child[ROOT]; first != ROOT; first = sibling[first]) {
            if (label[first] < start.length) {
                start[label[first]] = first;
                seconds[label[first]] = term[first] >= 0 ? -1 : seconds(first);
            }
        }
    }

    private long seconds(int first) {
        long bits = 0;
        for (int second = child[first]; second != ROOT; second = sibling[second]) {
            bits |= 1L << label[second];
        }
        return bits;
    }

    /** Returns by node its first child, or 0 for none; not to be changed. */
    public int[] child() {
        return child;
    }

    /** Returns by node the next child of the same node, or 0 for none; not to be changed. */
    public int[] sibling() {
        return sibling;
    }

    /** Returns by node the character that leads to it; not to be changed. */
    public char[] label() {
        return label;
    }

    /** Returns by node the term id of the emoticon that ends there, or -1; not to be changed. */
    public int[] term() {
        return term;
    }

    private int childOf(int node, char c) {
        return childOf(node, c, child, sibling, label);
    }

    /** Returns the child of a node to which a character leads, or the root for none. */
    private static int childOf(int node, char c, int[] child, int[] sibling, char[] label) {
        int next = child[node];
        while (next != ROOT && label[next] != c) {
            next = sibling[next];
        }
        return next;
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

    /** Collects emoticons. Not thread-safe. */
    public static final class Builder {
        private int[] child = new int[256];
        private int[] sibling = new int[256];
        private char[] label = new char[256];
        private int[] term = new int[256];
        private int size = 1;

        /** Creates a builder without emoticons. */
        public Builder() {
            term[ROOT] = -1;
        }

        /** Adds an emoticon, already normalised, under a term id. */
        public void add(String emoticon, int termId) {
            int node = ROOT;
            for (int i = 0; i < emoticon.length(); i++) {
                int next = childOf(node, emoticon.charAt(i), child, sibling, label);
                node = next == ROOT ? addChild(node, emoticon.charAt(i)) : next;
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

        /** Returns the trie. */
        public EmoticonTrie build() {
            return new EmoticonTrie(
                    Arrays.copyOf(child, size),
                    Arrays.copyOf(sibling, size),
                    Arrays.copyOf(label, size),
                    Arrays.copyOf(term, size));
        }
    }
}
