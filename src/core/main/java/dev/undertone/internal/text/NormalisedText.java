package dev.undertone.internal.text;

import java.util.Arrays;

/**
 * A message after normalisation, with the way back to the offsets of the original.
 *
 * <p>Offsets of the original are UTF-16 units. The way back is kept for stretches of characters, not for each: a stretch was
 * either taken over as it was, or became of one piece of the original and what was dropped behind it. Reused from message to message; one per
 * thread.
 */
public final class NormalisedText {
    /** In the place of where a piece ends: the stretch was taken over as it was. */
    private static final int AS_IT_WAS = -1;

    private char[] chars = new char[512];
    private int length;
    /** By stretch: its first character. What stands before the first stretch was taken over, and so were its offsets. */
    private int[] first = new int[16];
    /** By stretch: where it, or the piece that it came from, begins in the original. */
    private int[] begin = new int[16];
    /** By stretch: where that piece ends, or {@link #AS_IT_WAS}. */
    private int[] end = new int[16];

    private int stretches;
    private int unusual;

    /** Returns the characters; only the first {@link #length()} count. Valid until the next message. */
    public char[] chars() {
        return chars;
    }

    /** Returns the number of normalised characters. */
    public int length() {
        return length;
    }

    /** Returns where in the original the normalised character at {@code index} begins. */
    public int originalBegin(int index) {
        int stretch = stretchOf(index);
        if (stretch < 0) {
            return index;
        }
        return end[stretch] == AS_IT_WAS ? begin[stretch] + index - first[stretch] : begin[stretch];
    }

    /** Returns where in the original the normalised character at {@code index} ends, exclusive. */
    public int originalEnd(int index) {
        int stretch = stretchOf(index);
        return stretch < 0 || end[stretch] == AS_IT_WAS ? originalBegin(index) + 1 : end[stretch];
    }

    private int stretchOf(int index) {
        int found = Arrays.binarySearch(first, 0, stretches, index);
        return found >= 0 ? found : -2 - found;
    }

    /** Returns how many pieces of the original, characters or entities, were not plain ASCII. */
    public int unusual() {
        return unusual;
    }

    void clear(int expectedLength) {
        length = 0;
        stretches = 0;
        unusual = 0;
        if (chars.length < expectedLength) {
            chars = new char[Math.max(expectedLength, chars.length * 2)];
        }
    }

    /**
     * Takes characters over as they are.
     *
     * @param from where they stand in {@code source}
     * @param to where they end there, exclusive
     * @param originalBegin where they begin in the original
     */
    void appendRun(char[] source, int from, int to, int originalBegin) {
        if (originalBegin != length || stretches > 0) {
            addStretch(length, originalBegin, AS_IT_WAS);
        }
        int count = to - from;
        if (chars.length < length + count) {
            chars = Arrays.copyOf(chars, Math.max(length + count, length * 2));
        }
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }

    /** Counts a piece of the original that is not plain ASCII. */
    void countUnusual() {
        unusual++;
    }

    /** Adds a character that came from a piece of the original. */
    void append(char c, int originalBegin, int originalEnd) {
        int last = stretches - 1;
        if (last < 0 || begin[last] != originalBegin || end[last] != originalEnd) {
            addStretch(length, originalBegin, originalEnd);
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    /** Lets the last character, or the last surrogate pair, reach to {@code originalEnd}. */
    void extendLast(int originalEnd) {
        if (length == 0) {
            return;
        }
        boolean isPair = length > 1 && Character.isSurrogatePair(chars[length - 2], chars[length - 1]);
        int from = isPair ? length - 2 : length - 1;
        int firstBegin = originalBegin(from);
        int lastBegin = originalBegin(length - 1);
        while (stretches > 0 && first[stretches - 1] >= from) {
            stretches--;
        }
        addStretch(from, firstBegin, originalEnd);
        if (lastBegin != firstBegin) {
            addStretch(length - 1, lastBegin, originalEnd);
        }
    }

    /** Returns the last character, or 0 when there is none yet. */
    char last() {
        return length == 0 ? 0 : chars[length - 1];
    }

    void replaceLast(char c) {
        chars[length - 1] = c;
    }

    private void addStretch(int firstChar, int originalBegin, int originalEnd) {
        if (stretches == first.length) {
            first = Arrays.copyOf(first, stretches * 2);
            begin = Arrays.copyOf(begin, stretches * 2);
            end = Arrays.copyOf(end, stretches * 2);
        }
        first[stretches] = firstChar;
        begin[stretches] = originalBegin;
        end[stretches] = originalEnd;
        stretches++;
    }
}
