package dev.undertone;

import dev.undertone.internal.match.MessageMatcher;
import dev.undertone.internal.text.NormalisedText;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenKind;

/** Decides when a message is better not scored. */
final class Abstention {
    /** Fewer words than this say too little of their language. */
    private static final int MIN_WORDS = 6;
    /** English running text has about one half; other languages share a few short words with it. */
    private static final double MIN_FUNCTION_WORDS = 0.12;

    /** Other languages share fewer words than this with all the lexicon knows. */
    private static final double MIN_KNOWN_WORDS = 0.6;

    private static final int MIN_FOREIGN_LETTERS = 4;

    private Abstention() {}

    /** Returns the reason against scoring what has been read, or {@link Outcome#SCORED} when there is none. */
    static Outcome of(char[] message, int offset, int length, MessageMatcher read) {
        NormalisedText text = read.text();
        if (isGarbage(message, offset, length, text.unusual())) {
            return Outcome.NOT_TEXT;
        }
        if (isBlank(text)) {
            return Outcome.EMPTY;
        }
        if ((isOtherScript(text) || hasFewFunctionWords(read)) && !hasFace(read) && !hasManyKnownWords(read)) {
            return Outcome.OTHER_LANGUAGE;
        }
        return Outcome.SCORED;
    }

    private static boolean isBlank(NormalisedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.chars()[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether most letters are of another script. Only what is not plain ASCII can be, so a look at a few letters mostly tells. */
    private static boolean isOtherScript(NormalisedText text) {
        int most = text.unusual();
        int foreign = 0;
        int letters = 0;
        for (int i = 0; most >= MIN_FOREIGN_LETTERS && letters < 2 * most && i < text.length(); i++) {
            char c = text.chars()[i];
            if (Character.isLetter(c)) {
                letters++;
                foreign += c >= 0x250 && !isLatin(c) ? 1 : 0;
            }
        }
        return foreign >= MIN_FOREIGN_LETTERS && foreign * 2 > letters;
    }

    private static boolean isLatin(char c) {
        return (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2C60 && c <= 0x2C7F) || (c >= 0xA720 && c <= 0xA7FF);
    }

    private static boolean hasFewFunctionWords(MessageMatcher read) {
        int words = read.words();
        return words >= MIN_WORDS
                && read.knowsFunctionWords()
                && !read.hasFunctionWords((int) Math.ceil(words * MIN_FUNCTION_WORDS));
    }

    /** A list without any function word ("Delayed flights, rude staff, lost luggage") is told by the lexicon's own words. */
    private static boolean hasManyKnownWords(MessageMatcher read) {
        return read.knownWords() >= read.words() * MIN_KNOWN_WORDS;
    }

    /** Tells whether an emoji or emoticon of the lexicon was found: those speak every language. */
    private static boolean hasFace(MessageMatcher read) {
        TokenBuffer tokens = read.tokens();
        for (int i = 0; i < tokens.size; i++) {
            boolean face = tokens.kind[i] == TokenKind.EMOJI || tokens.kind[i] == TokenKind.EMOTICON;
            if (face && tokens.term[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a tenth or more of the characters are controls, replacements, lone surrogates or no characters at all. None
     * of these is plain ASCII.
     */
    private static boolean isGarbage(char[] message, int offset, int length, int unusual) {
        if (unusual * 10L < length) {
            return false;
        }
        int bad = 0;
        for (int i = offset; i < offset + length; i++) {
            char c = message[i];
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            boolean lone = Character.isSurrogate(c) && !isPaired(message, i, offset, offset + length);
            if (control || lone || c == 0x7F || c >= 0xFFFD || (c >= 0xE000 && c <= 0xF8FF)) {
                bad++;
            }
        }
        return bad > 0 && bad * 10L >= length;
    }

    private static boolean isPaired(char[] message, int i, int from, int to) {
        return Character.isHighSurrogate(message[i])
                ? i + 1 < to && Character.isLowSurrogate(message[i + 1])
                : i > from && Character.isHighSurrogate(message[i - 1]);
    }
}
