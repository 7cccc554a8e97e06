package dev.undertone.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words and addresses end. */
final class PlainWordEnds {
    private static final String BEYOND_16_BITS = "\\x{10000}-\\x{10FFFF}";
    static final String LETTER = "[\\p{javaLetter}&&[^" + BEYOND_16_BITS + "]]";
    static final String LETTER_OR_DIGIT = "[\\p{javaLetterOrDigit}&&[^" + BEYOND_16_BITS + "]]";

    private static final int LONGEST_ADDRESS = 253;
    private static final int MOST_LETTERS_BEFORE_STARS = 3;

    static final Pattern WORD_START =
            Pattern.compile("[\\p{javaLetterOrDigit}[\\p{Mn}\\p{Mc}&&[\\u0000-\\uFFFF]]&&[^0-9]]");
    private static final Pattern WORD_CHARACTER =
            Pattern.compile("[\\p{javaLetterOrDigit}[\\p{Mn}\\p{Mc}&&[\\u0000-\\uFFFF]]]");
    private static final Pattern JOINING_APOSTROPHE = Pattern.compile("'(?=" + LETTER + ")");
    private static final Pattern JOINING_DOT = Pattern.compile("[.](?=" + LETTER + "(?!" + LETTER_OR_DIGIT + "))");
    private static final Pattern JOINING_STAR = Pattern.compile("[*](?=" + LETTER + ")");
    private static final Pattern STAR_OF_MASK = Pattern.compile("(?<=[*])[*]|[*](?=[*])");
    private static final Pattern SCHEME = Pattern.compile("://");
    private static final Pattern MAILBOX = Pattern.compile("@(?=" + LETTER_OR_DIGIT + ")");
    private static final Pattern MORE_OF_NAME = Pattern.compile("[._+]");
    private static final Pattern REST_OF_NAME = Pattern.compile("(?:[A-Za-z0-9_+-]|[.](?=" + LETTER_OR_DIGIT + "))*");
    private static final Pattern KNOWN_ENDING = Pattern.compile(
            "(?i)com|org|net|edu|gov|co|io|ly|uk|eu|de|fr|au|ca|tv|info|biz|app"
                    + "|pdf|doc|docx|xls|xlsx|csv|ppt|pptx|txt|zip|jpg|jpeg|png|gif|mp3|mp4|exe|html|php|json|xml|apk|dmg");
    private static final Pattern TO_SPACE = Pattern.compile("[^\\x00-\\x20\"<>]*");
    private static final Pattern CLOSING = Pattern.compile("[.,!?;:)']");

    private final String text;
    private final Look look;

    PlainWordEnds(Look look) {
        text = look.text();
        this.look = look;
    }

    int wordEnd(int from) {
        int i = from;
        while (i < text.length() && (look.sees(WORD_CHARACTER, i) || (i > from && joins(from, i)))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Tells whether an apostrophe, dot or star at {@code i} belongs to the word that begins at {@code from}. */
    private boolean joins(int from, int i) {
        boolean behindSingleLetter = i - from == 1 || text.charAt(i - 2) == '.';
        boolean emphasised = from > 0 && text.charAt(from - 1) == '*';
        return look.sees(JOINING_APOSTROPHE, i)
                || (look.sees(JOINING_DOT, i) && behindSingleLetter)
                || look.sees(JOINING_STAR, i)
                || (look.sees(STAR_OF_MASK, i)
                        && !emphasised
                        && letters(from, i).size() <= MOST_LETTERS_BEFORE_STARS);
    }

    /** Returns the characters of a word other than digits and what joins them. */
    List<String> letters(int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .mapToObj(Character::toString)
                .filter(character -> WORD_START.matcher(character).matches())
                .toList();
    }

    /** Returns where the address ends that begins with the word from {@code from} to {@code wordEnd}; -1 when it is none. */
    int addressEnd(int from, int wordEnd) {
        if (look.sees(SCHEME, wordEnd) || look.sees(MAILBOX, wordEnd)) {
            return toSpace(wordEnd);
        }
        if (!look.sees(MORE_OF_NAME, wordEnd)) {
            return -1;
        }
        int limit = Math.min(text.length(), wordEnd + LONGEST_ADDRESS);
        Matcher rest = look.matcher(REST_OF_NAME, wordEnd, limit);
        int end = rest.lookingAt() ? rest.end() : wordEnd;
        if (end < text.length() && text.charAt(end) == '@') {
            return look.sees(MAILBOX, end) ? toSpace(end) : -1;
        }
        int dot = text.lastIndexOf('.', end - 1);
        if (dot < wordEnd) {
            return -1;
        }
        boolean web = text.startsWith("www.", from) || text.startsWith("WWW.", from);
        return web || KNOWN_ENDING.matcher(text.substring(dot + 1, end)).matches() ? toSpace(end) : -1;
    }

    private int toSpace(int from) {
        int end = look.endOf(TO_SPACE, from);
        while (end > from && look.sees(CLOSING, end - 1)) {
            end--;
        }
        return end;
    }
}
