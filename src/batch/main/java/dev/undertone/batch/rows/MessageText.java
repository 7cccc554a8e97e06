package dev.undertone.batch.rows;

import dev.undertone.Outcome;
import dev.undertone.ToneScorer;
import java.nio.charset.StandardCharsets;

/** The message of the current row, where it stands: as UTF-8 or as UTF-16. Used again for each row; for one thread. */
final class MessageText {
    private static final byte[] NO_BYTES = {};
    private static final char[] NO_CHARS = {};

    private byte[] utf8 = NO_BYTES;
    private char[] chars = NO_CHARS;
    private boolean isUtf8 = true;
    private int offset;
    private int length;

    void set(byte[] bytes, int from, int to) {
        utf8 = bytes;
        isUtf8 = true;
        offset = from;
        length = to - from;
    }

    void set(char[] text, int from, int count) {
        chars = text;
        isUtf8 = false;
        offset = from;
        length = count;
    }

    void clear() {
        set(NO_BYTES, 0, 0);
    }

    Outcome score(ToneScorer scorer, double[] scores) {
        return isUtf8 ? scorer.score(utf8, offset, length, scores) : scorer.score(chars, offset, length, scores);
    }

    String string() {
        return isUtf8 ? new String(utf8, offset, length, StandardCharsets.UTF_8) : new String(chars, offset, length);
    }
}
