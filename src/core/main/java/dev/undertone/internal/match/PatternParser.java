package dev.undertone.internal.match;

import dev.undertone.internal.text.EmoticonTrie;
import dev.undertone.internal.text.NormalisedText;
import dev.undertone.internal.text.Normaliser;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.internal.text.TokenSink;
import dev.undertone.internal.text.Tokeniser;
import java.util.Arrays;
import java.util.List;

/** Reads one spelling of a term with the same normaliser and tokeniser as messages, and gives its words ids. */
final class PatternParser {
    private final TermTable.Builder terms;
    private final List<int[]> replacements;
    private final Normaliser normaliser = new Normaliser();
    private final Tokeniser tokeniser = new Tokeniser(new EmoticonTrie.Builder().build(), TokenSink.PLAIN);
    private final NormalisedText text = new NormalisedText();
    private final TokenBuffer tokens = new TokenBuffer();
    private IntList elements = new IntList();

    PatternParser(TermTable.Builder terms, List<int[]> replacements) {
        this.terms = terms;
        this.replacements = replacements;
    }

    /** Returns what is wrong with a spelling; when that is nothing, an empty string, and {@link #pattern} holds the result. */
    String parse(String spelling) {
        elements = new IntList();
        int from = 0;
        while (from < spelling.length()) {
            int open = spelling.indexOf('<', from);
            String complaint = words(spelling.substring(from, open < 0 ? spelling.length() : open));
            if (!complaint.isEmpty()) {
                return complaint;
            }
            if (open < 0) {
                break;
            }
            int close = spelling.indexOf('>', open);
            if (close < 0 || !angle(spelling.substring(open + 1, close))) {
                return "angle brackets must hold num, ordinal, duration, clock, day, or a gap such as 0-3 (at most 0-"
                        + Pattern.MAX_GAP + ")";
            }
            from = close + 1;
        }
        return complaint();
    }

    Pattern pattern() {
        return new Pattern(elements.toArray());
    }

    /** Tells whether a message's tokeniser takes {@code text} for one word ("2nite" is one as well). */
    boolean isOneWord(String word) {
        char[] source = word.toCharArray();
        normaliser.normalise(source, 0, source.length, text);
        tokeniser.tokenise(text, tokens);
        boolean attached = tokens.size == 2 && (tokens.flags[1] & TokenFlag.ATTACHED) != 0;
        return tokens.size == 1 || attached;
    }

    private boolean angle(String content) {
        byte tokenClass = TokenClass.named(content);
        if (tokenClass != TokenClass.NONE) {
            elements.add(Pattern.ofClass(tokenClass));
            return true;
        }
        boolean gap = content.length() == 3 && content.startsWith("0-");
        int length = gap ? content.charAt(2) - '0' : 0;
        if (length < 1 || length > Pattern.MAX_GAP) {
            return false;
        }
        elements.add(Pattern.ofGap(length));
        return true;
    }

    private String words(String part) {
        char[] source = part.toCharArray();
        normaliser.normalise(source, 0, source.length, text);
        tokeniser.tokenise(text, tokens);
        for (int i = 0; i < tokens.size; i++) {
            switch (tokens.kind[i]) {
                case TokenKind.BREAK -> {
                    if (i + 1 < tokens.size) {
                        return "a term must not hold the end of a sentence";
                    }
                }
                case TokenKind.OPAQUE -> {
                    return "a term must not hold an address, a handle, markup or a code";
                }
                default -> word(new String(text.chars(), tokens.begin[i], tokens.end[i] - tokens.begin[i]));
            }
        }
        return "";
    }

    private void word(String word) {
        int id = terms.intern(word);
        int[] replacement = id < replacements.size() ? replacements.get(id) : new int[0];
        if (replacement.length == 0) {
            elements.add(id);
        }
        for (int term : replacement) {
            elements.add(term);
        }
    }

    private String complaint() {
        Pattern pattern = pattern();
        int[] all = pattern.elements();
        if (all.length == 0 || Pattern.isGap(all[0]) || Pattern.isGap(all[all.length - 1])) {
            return "a term must begin and end with a word or a class";
        }
        for (int i = 1; i < all.length; i++) {
            if (Pattern.isGap(all[i]) && Pattern.isGap(all[i - 1])) {
                return "two gaps must not follow each other";
            }
        }
        if (pattern.words() > Pattern.MAX_WORDS || pattern.longestSpan() > Hits.MAX_SPAN) {
            return "a term must have at most " + Pattern.MAX_WORDS + " words and span at most " + Hits.MAX_SPAN;
        }
        if (Arrays.stream(all).allMatch(Pattern::isClass) && all.length == 1) {
            return "a term must not be a class alone";
        }
        return "";
    }
}
