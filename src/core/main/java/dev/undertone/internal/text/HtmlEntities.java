package dev.undertone.internal.text;

import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;

/** HTML entities, named (the HTML 4 set) and numeric. The names are loaded when the first ampersand is met. */
final class HtmlEntities {
    private static final int MAX_NAME = 10;
    private static final int MAX_DIGITS = 8;

    private HtmlEntities() {}

    /** What was found: the code point and the index behind the entity. */
    static final class Match {
        int codePoint;
        int next;
    }

    /** Reads the entity that begins with the ampersand at {@code at}; false and nothing changed when there is none. */
    static boolean match(char[] text, int at, int end, Match match) {
        return matchAfterAmpersand(text, at + 1, end, match);
    }

    /** Reads the rest of an entity whose ampersand came out of another one. */
    static boolean matchAfterAmpersand(char[] text, int at, int end, Match match) {
        if (at >= end) {
            return false;
        }
        return text[at] == '#' ? numeric(text, at + 1, end, match) : named(text, at, end, match);
    }

    private static boolean numeric(char[] text, int start, int end, Match match) {
        int at = start;
        int radix = 10;
        if (at < end && (text[at] == 'x' || text[at] == 'X')) {
            radix = 16;
            at++;
        }
        int first = at;
        int value = 0;
        while (at < end && at - first < MAX_DIGITS) {
            int digit = text[at] < 0x80 ? Character.digit(text[at], radix) : -1;
            if (digit < 0) {
                break;
            }
            value = Math.min(value * radix + digit, Character.MAX_CODE_POINT + 1);
            at++;
        }
        boolean complete = at > first && at < end && text[at] == ';';
        boolean character = value > 0
                && value <= Character.MAX_CODE_POINT
                && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
        if (!complete || !character) {
            return false;
        }
        match.codePoint = value;
        match.next = at + 1;
        return true;
    }

    private static boolean named(char[] text, int start, int end, Match match) {
        int at = start;
        int hash = 0;
        while (at < end && at - start < MAX_NAME && isNameChar(text[at])) {
            hash = 31 * hash + text[at];
            at++;
        }
        if (at == start || at >= end || text[at] != ';') {
            return false;
        }
        int codePoint = Names.find(text, start, at - start, hash);
        if (codePoint == 0) {
            return false;
        }
        match.codePoint = codePoint;
        match.next = at + 1;
        return true;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** An open-addressing table from names to characters; hash is that of {@link String#hashCode()}. */
    private static final class Names {
        private static final int SIZE = 1024;
        private static final String[] NAMES = new String[SIZE];
        private static final char[] VALUES = new char[SIZE];

        static {
            addAll(EntityArrays.BASIC_UNESCAPE);
            addAll(EntityArrays.APOS_UNESCAPE);
            addAll(EntityArrays.ISO8859_1_UNESCAPE);
            addAll(EntityArrays.HTML40_EXTENDED_UNESCAPE);
        }

        private static void addAll(Map<CharSequence, CharSequence> entities) {
            for (Map.Entry<CharSequence, CharSequence> entity : entities.entrySet()) {
                CharSequence escaped = entity.getKey();
                String name = escaped.subSequence(1, escaped.length() - 1).toString();
                int slot = name.hashCode() & (SIZE - 1);
                while (NAMES[slot] != null) {
                    slot = (slot + 1) & (SIZE - 1);
                }
                NAMES[slot] = name;
                VALUES[slot] = entity.getValue().charAt(0);
            }
        }

        static int find(char[] text, int start, int length, int hash) {
            int slot = hash & (SIZE - 1);
            while (NAMES[slot] != null) {
                if (equal(NAMES[slot], text, start, length)) {
                    return VALUES[slot];
                }
                slot = (slot + 1) & (SIZE - 1);
            }
            return 0;
        }

        private static boolean equal(String name, char[] text, int start, int length) {
            if (name.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (name.charAt(i) != text[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
