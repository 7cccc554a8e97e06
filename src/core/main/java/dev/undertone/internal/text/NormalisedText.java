package dev.undertone.internal.text;

import java.util.Arrays;

/**
 * A message after normalisation, with the way back to the offsets of the original.
 *
 * <p>Offsets of the original are UTF-16 units. While nothing has been changed, the offsets are the same and no map is kept.
 * Reused from message to message; one per thread.
 */
public final class NormalisedText {
    private char[] chars = new char[512];
    private int[] begins = new int[0];
    private int[] ends = new int[0];
    private int length;
    private boolean mapped;

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
        return mapped ? begins[index] : index;
    }

    /** Returns where in the original the normalised character at {@code index} ends, exclusive. */
    public int originalEnd(int index) {
        return mapped ? ends[index] : index + 1;
    }

    /** Tells whether the message was taken over as it was: plain ASCII without controls. */
    public boolean isUnchanged() {
        return !mapped;
    }

    void clear(int expectedLength) {
        length = 0;
        mapped = false;
        if (chars.length < expectedLength) {
            chars = new char[Math.max(expectedLength, chars.length * 2)];
        }
    }

    /** Takes {@code count} characters over as they are. Only before the first {@link #append}. */
    void appendUnchanged(char[] source, int offset, int count) {
        System.arraycopy(source, offset, chars, 0, count);
        length = count;
    }

    void append(char c, int begin, int end) {
        if (!mapped) {
            startMap();
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        if (begins.length < chars.length) {
            begins = Arrays.copyOf(begins, chars.length);
            ends = Arrays.copyOf(ends, chars.length);
        }
        chars[length] = c;
        begins[length] = begin;
        ends[length] = end;
        length++;
    }

    /** Lets the last character, or the last surrogate pair, reach to {@code end}. */
    void extendLast(int end) {
        if (length == 0) {
            return;
        }
        if (!mapped) {
            startMap();
        }
        ends[length - 1] = end;
        if (length > 1 && Character.isSurrogatePair(chars[length - 2], chars[length - 1])) {
            ends[length - 2] = end;
        }
    }

    /** Returns the last character, or 0 when there is none yet. */
    char last() {
        return length == 0 ? 0 : chars[length - 1];
    }

    void replaceLast(char c) {
        chars[length - 1] = c;
    }

    private void startMap() {
        mapped = true;
        if (begins.length < chars.length) {
            begins = new int[chars.length];
            ends = new int[chars.length];
        }
        for (int i = 0; i < length; i++) {
            begins[i] = i;
            ends[i] = i + 1;
        }
    }
}
