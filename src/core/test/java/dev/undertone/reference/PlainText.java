package dev.undertone.reference;

import java.util.ArrayList;
import java.util.List;

/** A normalised message: its characters, and for each the span of the original from which it came. */
final class PlainText {
    private final StringBuilder chars = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    String chars() {
        return chars.toString();
    }

    int begin(int index) {
        return begins.get(index);
    }

    int end(int index) {
        return ends.get(index);
    }

    void add(String text, int begin, int end) {
        for (int i = 0; i < text.length(); i++) {
            chars.append(text.charAt(i));
            begins.add(begin);
            ends.add(end);
        }
    }

    /** Returns the last character, as a string; empty when there is none. */
    String last() {
        return chars.isEmpty() ? "" : chars.substring(chars.length() - 1);
    }

    void replaceLast(String character) {
        chars.setLength(chars.length() - 1);
        chars.append(character);
    }

    /** Lets the last code point reach to {@code end}. */
    void extendLast(int end) {
        if (!chars.isEmpty()) {
            int last = chars.length() - 1;
            ends.set(last, end);
            if (chars.codePointBefore(chars.length()) > Character.MAX_VALUE) {
                ends.set(last - 1, end);
            }
        }
    }
}
