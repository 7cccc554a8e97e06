package dev.undertone.batch.rows;

import java.nio.charset.StandardCharsets;

/** What stands between two cells: one character, as bytes of UTF-8. Immutable. */
final class Separator {
    private final char character;
    private final byte[] bytes;

    Separator(char character) {
        this.character = character;
        bytes = String.valueOf(character).getBytes(StandardCharsets.UTF_8);
    }

    char character() {
        return character;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    boolean isAt(byte[] text, int at, int to) {
        if (text[at] != bytes[0] || to - at < bytes.length) {
            return false;
        }
        for (int i = 1; i < bytes.length; i++) {
            if (text[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a cell without quotes ends: at a separator, the end of the line, or {@code to}. */
    int nextOrEnd(byte[] text, int from, int to) {
        byte first = bytes[0];
        for (int i = from; i < to; i++) {
            byte c = text[i];
            if (c == '\n' || c == '\r' || (c == first && (bytes.length == 1 || isAt(text, i, to)))) {
                return i;
            }
        }
        return to;
    }
}
