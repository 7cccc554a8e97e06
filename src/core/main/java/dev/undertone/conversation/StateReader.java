package dev.undertone.conversation;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads what {@link StateWriter} wrote, also when something between has put blanks into it or its fields in another order, as
 * databases do. Everything else is refused.
 */
final class StateReader {
    private static final int LONGEST_TEXT = 200;
    private static final int DEEPEST = 8;

    private final String json;
    private final Map<String, Integer> fields = new HashMap<>();
    private int at;

    StateReader(String json) {
        this.json = json;
        expect('{');
        do {
            String name = text();
            expect(':');
            if (fields.put(name, at) != null) {
                throw fault("each field once");
            }
            skip(0);
        } while (take(','));
        expect('}');
        blanks();
        if (at < json.length()) {
            throw fault("nothing behind the object");
        }
    }

    /** Goes to a field. */
    void field(String name) {
        Integer begin = fields.get(name);
        if (begin == null) {
            at = 0;
            throw fault("a field ".concat(name));
        }
        at = begin;
    }

    private void skip(int depth) {
        if (take('[')) {
            if (depth == DEEPEST) {
                throw fault("arrays less deep");
            }
            if (take(']')) {
                return;
            }
            do {
                skip(depth + 1);
            } while (take(','));
            expect(']');
        } else if (peek() == '"') {
            text();
        } else if (peek() == 'n') {
            time();
        } else {
            number(Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    void begin() {
        separate();
        expect('[');
    }

    void end() {
        expect(']');
    }

    boolean hasMore() {
        return peek() != ']';
    }

    int integer(int least, int most) {
        return (int) number(least, most);
    }

    long number(long least, long most) {
        separate();
        int begin = at;
        int digits = at + (peek() == '-' ? 1 : 0);
        int end = digits;
        while (end < json.length() && json.charAt(end) >= '0' && json.charAt(end) <= '9') {
            end++;
        }
        boolean plain = end > digits && end - digits <= 18 && (end == digits + 1 || json.charAt(digits) != '0');
        long number = plain ? Long.parseLong(json, begin, end, 10) : 0;
        if (!plain || number < least || number > most) {
            throw fault(least == Long.MIN_VALUE ? "a whole number" : "a whole number in [" + least + ", " + most + "]");
        }
        at = end;
        return number;
    }

    long time() {
        separate();
        if (peek() == 'n') {
            if (!json.startsWith("null", at)) {
                throw fault("null");
            }
            at += 4;
            return Turn.NO_TIME;
        }
        return number(-Turn.FARTHEST, Turn.FARTHEST);
    }

    short[] scores(int size) {
        short[] scores = new short[size];
        for (int i = 0; i < size; i++) {
            scores[i] = (short) integer(0, Scale.ONE);
        }
        return scores;
    }

    String text() {
        separate();
        expect('"');
        int begin = at;
        while (at < json.length() && isOfNames(json.charAt(at))) {
            at++;
        }
        if (at - begin > LONGEST_TEXT || at == json.length() || json.charAt(at) != '"') {
            throw fault("a name of lower-case letters, digits, hyphens and blanks, and a quote");
        }
        return json.substring(begin, at++);
    }

    private static boolean isOfNames(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ' ';
    }

    /** Passes the comma before a value that is not the first of its array. */
    private void separate() {
        blanks();
        int before = at - 1;
        while (before >= 0 && isBlank(json.charAt(before))) {
            before--;
        }
        char last = before < 0 ? '[' : json.charAt(before);
        if (last != '[' && last != ':' && last != ',' && last != '{') {
            expect(',');
            blanks();
        }
    }

    private char peek() {
        blanks();
        return at < json.length() ? json.charAt(at) : 0;
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw fault(String.valueOf(c));
        }
    }

    private void blanks() {
        while (at < json.length() && isBlank(json.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Returns the exception for what stands here. */
    StateFormatException fault(String expected) {
        String found = at >= json.length() ? "the end" : json.substring(at, Math.min(json.length(), at + 20));
        return new StateFormatException(
                "a conversation's state must have " + expected + " at character " + at + " (got " + found + ")");
    }
}
