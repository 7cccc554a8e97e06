package dev.undertone.internal.match;

import dev.undertone.internal.text.Ascii;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.internal.text.TokenSink;

/**
 * Gives each token its term. In this order: the word as it stands; without a possessive ending; with drawn-out letters
 * shortened to two, then to one ("sooooo"). A word right behind the digits of a number is looked up with them ("2nite"), and
 * else gets a term only when it is a word of quantities ("5pm", "3rd"). A word that the lexicon lists as a name and that is
 * written as one gets no term. A spelling variant becomes the words it stands for, each with the variant's span.
 *
 * <p>One per thread.
 */
final class WordResolver implements TokenSink {
    private final Vocabulary vocabulary;
    private char[] scratch = new char[64];
    private boolean hasNames;
    private boolean hasQuantities;

    WordResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Forgets the message before. */
    void reset() {
        hasNames = false;
        hasQuantities = false;
    }

    /** Tells whether the message has a word or number that may be a quantity, or a part of one. */
    boolean hasQuantities() {
        return hasQuantities;
    }

    @Override
    public void symbol(char[] text, byte kind, int from, int to, int flags, TokenBuffer tokens) {
        tokens.add(kind, vocabulary.terms.find(text, from, to), from, to, flags);
        hasQuantities |= kind == TokenKind.NUMBER;
    }

    @Override
    public void word(char[] text, int from, int to, long key, int flags, TokenBuffer tokens) {
        int term = vocabulary.terms.find(text, from, to, key);
        if (term >= 0 && vocabulary.isPlain(term) && (flags & TokenFlag.ATTACHED) == 0) {
            hasQuantities |= vocabulary.makesQuantity(term);
            tokens.add(TokenKind.WORD, term, from, to, flags);
        } else {
            unusualWord(text, from, to, term, flags, tokens);
        }
    }

    private void unusualWord(char[] text, int from, int to, int found, int flags, TokenBuffer tokens) {
        int term = found;
        if ((flags & TokenFlag.ATTACHED) != 0) {
            // "2nite": the number before it may be part of a word
            int number = tokens.size - 1;
            int whole = vocabulary.terms.find(text, tokens.begin[number], to);
            if (whole != TermTable.NONE) {
                tokens.size = number;
                int own = (flags | tokens.flags[number]) & ~TokenFlag.ATTACHED;
                add(tokens.begin[number], to, whole, own, tokens);
                return;
            }
            if (!vocabulary.isQuantity(term)) {
                // part of a code such as "4k" or "737max"
                add(from, to, TermTable.NONE, flags, tokens);
                return;
            }
        }
        int all = flags;
        if (term == TermTable.NONE) {
            term = withoutPossessive(text, from, to);
        }
        if (term == TermTable.NONE && hasRun(text, from, to)) {
            term = shortened(text, from, to, 2);
            if (term == TermTable.NONE) {
                term = shortened(text, from, to, 1);
            }
            all |= term == TermTable.NONE ? 0 : TokenFlag.ELONGATED;
        }
        if (term != TermTable.NONE && vocabulary.isName(term)) {
            all |= TokenFlag.MAYBE_NAME;
            hasNames = true;
        }
        add(from, to, term, all, tokens);
    }

    private void add(int from, int to, int term, int flags, TokenBuffer tokens) {
        int replaced = vocabulary.replaced(term);
        if (replaced < 0) {
            tokens.add(TokenKind.WORD, term, from, to, flags);
            hasQuantities |= vocabulary.makesQuantity(term);
            return;
        }
        int own = flags;
        int last = vocabulary.replacementsTo(replaced);
        for (int r = vocabulary.replacementsFrom(replaced); r < last; r++) {
            int replacement = vocabulary.replacement(r);
            tokens.add(TokenKind.WORD, replacement, from, to, own);
            hasQuantities |= vocabulary.makesQuantity(replacement);
            own = flags & ~(TokenFlag.CLAUSE | TokenFlag.QUOTE_OPENS | TokenFlag.ATTACHED);
        }
    }

    /** Takes the terms of those words away that are written as names: with a capital inside a sentence, where most words have none. */
    void dropNames(char[] text, TokenBuffer tokens) {
        if (!hasNames || isTitleCase(text, tokens)) {
            return;
        }
        boolean sentenceStart = true;
        for (int i = 0; i < tokens.size; i++) {
            if (i > 0 && !tokens.continuesWord(i)) {
                sentenceStart = tokens.kind[i - 1] == TokenKind.BREAK || tokens.kind[i - 1] == TokenKind.OPAQUE;
            }
            if ((tokens.flags[i] & TokenFlag.MAYBE_NAME) != 0 && !sentenceStart && isCapitalised(text, tokens, i)) {
                tokens.term[i] = TermTable.NONE;
            }
        }
    }

    private static boolean isCapitalised(char[] text, TokenBuffer tokens, int i) {
        return tokens.kind[i] == TokenKind.WORD
                && (tokens.flags[i] & (TokenFlag.CAPITALS | TokenFlag.HASHTAG)) == 0
                && Character.isUpperCase(text[tokens.begin[i]]);
    }

    private static boolean isTitleCase(char[] text, TokenBuffer tokens) {
        int words = 0;
        int capitalised = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.kind[i] == TokenKind.WORD && !tokens.continuesWord(i)) {
                words++;
                capitalised += isCapitalised(text, tokens, i) ? 1 : 0;
            }
        }
        return words > 3 && capitalised * 2 > words;
    }

    private int withoutPossessive(char[] text, int from, int to) {
        if (endsInPossessive(text, from, to)) {
            return vocabulary.terms.find(text, from, to - 2);
        }
        return TermTable.NONE;
    }

    /**
     * Returns how a term would have to be written to meet a word that the lexicon does not know: in lower case, without a
     * possessive ending, letters drawn out to three or more cut to two.
     */
    static String unknownForm(char[] text, int from, int to) {
        int end = endsInPossessive(text, from, to) ? to - 2 : to;
        StringBuilder form = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            char c = Ascii.toLower(text[i]);
            int length = form.length();
            if (length < 2 || form.charAt(length - 1) != c || form.charAt(length - 2) != c) {
                form.append(c);
            }
        }
        return form.toString();
    }

    private static boolean endsInPossessive(char[] text, int from, int to) {
        return to - from > 2 && text[to - 2] == '\'' && (text[to - 1] | 0x20) == 's';
    }

    /** Tells whether a letter stands three times or more in a row. */
    private static boolean hasRun(char[] text, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            char c = Ascii.toLower(text[i]);
            if (c == Ascii.toLower(text[i - 1]) && c == Ascii.toLower(text[i - 2])) {
                return true;
            }
        }
        return false;
    }

    /** Looks the word up with runs of three letters or more cut to {@code longest}. */
    private int shortened(char[] text, int from, int to, int longest) {
        if (scratch.length < to - from) {
            scratch = new char[to - from];
        }
        int length = 0;
        int i = from;
        while (i < to) {
            char c = Ascii.toLower(text[i]);
            int run = i + 1;
            while (run < to && Ascii.toLower(text[run]) == c) {
                run++;
            }
            int kept = run - i >= 3 ? longest : run - i;
            for (int k = 0; k < kept; k++) {
                scratch[length++] = c;
            }
            i = run;
        }
        return vocabulary.terms.find(scratch, 0, length);
    }
}
