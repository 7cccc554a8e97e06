package dev.undertone.reference;

import dev.undertone.Outcome;
import dev.undertone.reference.PlainToken.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** When a message is better not scored. */
final class PlainAbstention {
    private static final Pattern UNFIT =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\uFFFD-\\uFFFF\\uE000-\\uF8FF\\p{Cs}]");
    private static final Pattern LETTER = Pattern.compile("[\\p{javaLetter}&&[\\u0000-\\uFFFF]]");
    private static final Pattern FOREIGN_LETTER =
            Pattern.compile("[\\p{javaLetter}&&[\\u0250-\\uFFFF]&&[^\\u1E00-\\u1EFF\\u2C60-\\u2C7F\\uA720-\\uA7FF]]");

    private PlainAbstention() {}

    static Outcome outcome(String message, PlainText text, List<PlainToken> tokens, PlainLexicon lexicon) {
        long unfit = count(UNFIT, message);
        if (unfit > 0 && unfit * 10 >= message.length()) {
            return Outcome.NOT_TEXT;
        }
        if (text.chars().chars().allMatch(c -> c <= ' ')) {
            return Outcome.EMPTY;
        }
        long foreign = count(FOREIGN_LETTER, text.chars());
        boolean otherScript = foreign >= 4 && foreign * 2 > count(LETTER, text.chars());
        List<PlainToken> words =
                tokens.stream().filter(token -> token.is(Kind.WORD)).toList();
        long functionWords = words.stream().filter(lexicon::isFunctionWord).count();
        long known = words.stream().filter(word -> word.term != null).count();
        boolean fewFunctionWords =
                words.size() >= 6 && lexicon.hasFunctionWords() && functionWords < words.size() * 0.12;
        boolean face = tokens.stream()
                .anyMatch(token -> (token.is(Kind.EMOJI) || token.is(Kind.EMOTICON)) && token.term != null);
        boolean manyKnown = known >= words.size() * 0.6;
        return (otherScript || fewFunctionWords) && !face && !manyKnown ? Outcome.OTHER_LANGUAGE : Outcome.SCORED;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
