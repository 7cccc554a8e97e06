package dev.undertone.internal.match;

/** One spelling of a term as a sequence of elements: term ids (from 0), token classes and gaps, each in one int. */
final class Pattern {
    /** The most elements of a pattern, gaps not counted. */
    static final int MAX_WORDS = 12;

    /** The longest gap. */
    static final int MAX_GAP = 5;

    private static final int CLASS = -100;
    private static final int GAP = -200;

    private final int[] elements;

    Pattern(int... elements) {
        this.elements = elements;
    }

    /** Returns the elements; not a copy. */
    int[] elements() {
        return elements;
    }

    static int ofClass(byte tokenClass) {
        return CLASS - tokenClass;
    }

    static int ofGap(int length) {
        return GAP - length;
    }

    static boolean isGap(int element) {
        return element <= GAP;
    }

    static boolean isClass(int element) {
        return element <= CLASS && element > GAP;
    }

    static int gapLength(int element) {
        return GAP - element;
    }

    static byte tokenClass(int element) {
        return (byte) (CLASS - element);
    }

    int words() {
        int words = 0;
        for (int element : elements) {
            words += isGap(element) ? 0 : 1;
        }
        return words;
    }

    int longestSpan() {
        int span = 0;
        for (int element : elements) {
            span += isGap(element) ? gapLength(element) : 1;
        }
        return span;
    }
}
