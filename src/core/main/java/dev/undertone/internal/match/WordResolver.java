package dev.undertone.internal.match;

import dev.undertone.internal.text.Ascii;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;
import java.util.Arrays;

/**
 * Gives each token its term. In this order: the word as it stands; without a possessive ending; with drawn-out letters
 * shortened to two, then to one ("sooooo"). A word that the lexicon lists as a name and that is written as one gets no term. A spelling variant becomes the words it stands for, each with the variant's span.
 *
 * <p>One per thread.
 */
final class WordResolver {
    private final Vocabulary vocabulary;
    private char[] scratch = new char[64];
    private boolean titleCase;

    WordResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Replaces what {@code out} held by the tokens of {@code raw}, with terms. */
    void resolve(char[] text, TokenBuffer raw, TokenBuffer out) {
        out.clear();
        titleCase = isTitleCase(text, raw);
        for (int i = 0; i < raw.size; i++) {
            switch (raw.kind[i]) {
                case TokenKind.WORD -> word(text, raw, i, out);
                case TokenKind.NUMBER, TokenKind.EMOJI -> {
                    int copy = out.addFrom(raw, i);
                    out.term[copy] = vocabulary.terms.find(text, raw.begin[i], raw.end[i]);
                }
                default -> out.addFrom(raw, i);
            }
        }
    }

    private void word(char[] text, TokenBuffer raw, int i, TokenBuffer out) {
        int from = raw.begin[i];
        int to = raw.end[i];
        if ((raw.flags[i] & TokenFlag.ATTACHED) != 0) {
            // "2nite": the number before it may be part of a word
            int whole = vocabulary.terms.find(text, raw.begin[i - 1], to);
            if (whole != TermTable.NONE) {
                int first = --out.size;
                add(raw, i, whole, raw.flags[i - 1], out);
                Arrays.fill(out.begin, first, out.size, raw.begin[i - 1]);
                return;
            }
        }
        int term = vocabulary.terms.find(text, from, to);
        if ((raw.flags[i] & TokenFlag.ATTACHED) != 0 && !vocabulary.isQuantity(term)) {
            // part of a code such as "4k" or "737max"
            add(raw, i, TermTable.NONE, 0, out);
            return;
        }
        int flags = 0;
        if (term == TermTable.NONE) {
            term = withoutPossessive(text, from, to);
        }
        if (term == TermTable.NONE && hasRun(text, from, to)) {
            term = shortened(text, from, to, 2);
            if (term == TermTable.NONE) {
                term = shortened(text, from, to, 1);
            }
            flags = term == TermTable.NONE ? 0 : TokenFlag.ELONGATED;
        }
        if (term != TermTable.NONE && vocabulary.isName(term) && isNamed(text, raw, i)) {
            term = TermTable.NONE;
        }
        add(raw, i, term, flags, out);
    }

    /** Tells whether a word is written as a name: with a capital inside a sentence, where most words have none. */
    private boolean isNamed(char[] text, TokenBuffer raw, int i) {
        boolean sentenceStart = i == 0 || raw.kind[i - 1] == TokenKind.BREAK || raw.kind[i - 1] == TokenKind.OPAQUE;
        return !titleCase && !sentenceStart && isCapitalised(text, raw, i);
    }

    private static boolean isCapitalised(char[] text, TokenBuffer raw, int i) {
        return raw.kind[i] == TokenKind.WORD
                && (raw.flags[i] & (TokenFlag.CAPITALS | TokenFlag.HASHTAG)) == 0
                && Character.isUpperCase(text[raw.begin[i]]);
    }

    private static boolean isTitleCase(char[] text, TokenBuffer raw) {
        int words = 0;
        int capitalised = 0;
        for (int i = 0; i < raw.size; i++) {
            if (raw.kind[i] == TokenKind.WORD) {
                words++;
                capitalised += isCapitalised(text, raw, i) ? 1 : 0;
            }
        }
        return words > 3 && capitalised * 2 > words;
    }

    private void add(TokenBuffer raw, int i, int term, int flags, TokenBuffer out) {
        int from = term == TermTable.NONE ? 0 : vocabulary.replacementsFrom(term);
        int to = term == TermTable.NONE ? 0 : vocabulary.replacementsTo(term);
        if (from == to) {
            int copy = out.addFrom(raw, i);
            out.term[copy] = term;
            out.flags[copy] |= flags;
            return;
        }
        for (int r = from; r < to; r++) {
            int copy = out.addFrom(raw, i);
            out.term[copy] = vocabulary.replacement(r);
            out.flags[copy] |= flags;
            if (r > from) {
                out.flags[copy] &= ~(TokenFlag.CLAUSE | TokenFlag.QUOTE_OPENS | TokenFlag.ATTACHED);
            }
        }
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
