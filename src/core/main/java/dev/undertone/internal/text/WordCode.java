package dev.undertone.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Text in which the commonest words are a byte or two each, so that less is left for the compression of the jar, which sees
 * 32 KB at a time (Moura et al., "Fast and flexible word searching on compressed text", TOIS 18, 2000, code words so). Immutable.
 *
 * <p>A byte from 0x80 to 0xCF stands for one of the first words, one from 0xD0 on with the next byte for one of the others.
 * What is not ASCII stands behind {@link #OTHER} and its length. Words are made of lower-case letters and apostrophes.
 */
public final class WordCode {
    /** How many words have a code of one byte. */
    private static final int SHORT = 0x50;

    private static final int FIRST = 0x80;
    private static final int LONG = FIRST + SHORT;
    /** How many words have a code. */
    private static final int MOST = SHORT + (0x100 - LONG) * 0x100;

    private static final int OTHER = 1;
    private static final int LONGEST_OTHER = 0xFF;

    private final byte[] words;
    /** By word, and one more: where it begins; between two words is a line's end. */
    private final int[] begins;

    /** Creates a code from its words, the commonest first, a line each; words behind those that can have a code are left out. */
    public WordCode(byte[] words) {
        this.words = words;
        int[] lines = new int[MOST + 1];
        int count = 0;
        for (int at = 0; at < words.length && count < MOST; at++) {
            if (words[at] == '\n') {
                lines[++count] = at + 1;
            }
        }
        begins = Arrays.copyOf(lines, count + 1);
    }

    private static boolean isPartOfWord(byte c) {
        return (c >= 'a' && c <= 'z') || c == '\'';
    }

    /** Returns a text, in UTF-8, with words as codes. */
    public byte[] encode(byte[] text) {
        Map<String, Integer> codes = new HashMap<>();
        for (int word = 0; word < begins.length - 1; word++) {
            if (begins[word + 1] - begins[word] > 2) {
                codes.put(latin1(words, begins[word], begins[word + 1] - 1), word);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end;
        for (int at = 0; at < text.length; at = end) {
            end = endOfPart(text, at);
            Integer code = codes.get(latin1(text, at, end));
            if (code == null) {
                if (text[at] < 0) {
                    out.write(OTHER);
                    out.write(end - at);
                }
                out.write(text, at, end - at);
            } else if (code < SHORT) {
                out.write(FIRST + code);
            } else {
                out.write(LONG + ((code - SHORT) >>> Byte.SIZE));
                out.write(code - SHORT);
            }
        }
        return out.toByteArray();
    }

    /** Returns the end of the word, of what is not ASCII, or of the one character that stands at a place. */
    private static int endOfPart(byte[] text, int at) {
        if (text[at] == OTHER) {
            throw new IllegalArgumentException("a text must not have the character " + OTHER);
        }
        int end = at + 1;
        if (text[at] < 0) {
            while (end < text.length && text[end] < 0 && end - at < LONGEST_OTHER) {
                end++;
            }
        } else if (isPartOfWord(text[at])) {
            while (end < text.length && isPartOfWord(text[end])) {
                end++;
            }
        }
        return end;
    }

    private static String latin1(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Returns the text of which {@link #encode} returned the bytes {@code coded}. */
    public byte[] decode(byte[] coded) {
        byte[] text = new byte[coded.length * 2];
        int length = 0;
        int at = 0;
        while (at < coded.length) {
            int code = coded[at++] & 0xFF;
            byte[] from = coded;
            int begin = at - 1;
            int end = at;
            if (code >= FIRST) {
                int word = code < LONG ? code - FIRST : SHORT + ((code - LONG) << Byte.SIZE | (coded[at++] & 0xFF));
                from = words;
                begin = begins[word];
                end = begins[word + 1] - 1;
            } else if (code == OTHER) {
                begin = at + 1;
                end = begin + (coded[at] & 0xFF);
                at = end;
            }
            if (length + end - begin > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, length + end - begin));
            }
            for (int i = begin; i < end; i++) {
                text[length++] = from[i];
            }
        }
        return Arrays.copyOf(text, length);
    }
}
