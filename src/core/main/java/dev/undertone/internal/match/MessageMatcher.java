package dev.undertone.internal.match;

import dev.undertone.internal.text.NormalisedText;
import dev.undertone.internal.text.Normaliser;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.internal.text.Tokeniser;

/**
 * The first half of a message's way: from characters to tokens and hits.
 *
 * <p>Reused from message to message; one per thread.
 */
public final class MessageMatcher {
    private final Vocabulary vocabulary;
    private final Normaliser normaliser = new Normaliser();
    private final Tokeniser tokeniser;
    private final WordResolver resolver;
    private final Quantities quantities;
    private final PhraseMatcher phrases;
    private final NormalisedText text = new NormalisedText();
    private final TokenBuffer tokens = new TokenBuffer();
    private final Hits hits = new Hits();
    /** How many words the message has; -1 while nobody has asked. */
    private int words = -1;

    /** Creates a matcher for a lexicon. */
    public MessageMatcher(CompiledLexicon lexicon) {
        vocabulary = lexicon.vocabulary;
        resolver = new WordResolver(vocabulary);
        tokeniser = new Tokeniser(vocabulary.emoticons, resolver);
        quantities = new Quantities(vocabulary);
        phrases = new PhraseMatcher(lexicon);
    }

    /** Reads a message. What the accessors return is valid until the next one. */
    public void read(char[] message, int offset, int length) {
        normaliser.normalise(message, offset, length, text);
        resolver.reset();
        tokeniser.tokenise(text, tokens);
        Staccato.join(tokens);
        resolver.dropNames(text.chars(), tokens);
        if (resolver.hasQuantities()) {
            quantities.merge(tokens);
        }
        phrases.match(tokens, hits);
        words = -1;
    }

    private int countWords() {
        int count = 0;
        for (int i = 0; i < tokens.size; i++) {
            count += isWord(i);
        }
        return count;
    }

    /** Returns the normalised message. */
    public NormalisedText text() {
        return text;
    }

    /** Returns the tokens. */
    public TokenBuffer tokens() {
        return tokens;
    }

    /** Returns the hits. */
    public Hits hits() {
        return hits;
    }

    /**
     * Returns what a term must say to meet a token: a word that the lexicon knows as the lexicon has it, any other in lower
     * case as {@link WordResolver#unknownForm} gives it; a quantity of digits or several words as its class,
     * {@code <duration>}. Empty for what no term can meet.
     */
    public String form(int token) {
        int term = tokens.term[token];
        byte kind = tokens.kind[token];
        if (kind == TokenKind.OPAQUE || kind == TokenKind.BREAK) {
            return "";
        }
        if (kind == TokenKind.EMOTICON) {
            return new String(text.chars(), tokens.begin[token], tokens.end[token] - tokens.begin[token]);
        }
        boolean ofWords = term < 0 || kind == TokenKind.NUMBER;
        if (ofWords && tokens.tokenClass[token] != TokenClass.NONE) {
            return "<" + TokenClass.nameOf(tokens.tokenClass[token]) + ">";
        }
        if (term >= 0) {
            return vocabulary.terms.text(term);
        }
        return WordResolver.unknownForm(text.chars(), tokens.begin[token], tokens.end[token]);
    }

    /** Returns how many words the message has, counted after contractions and misspellings are written out. */
    public int words() {
        if (words < 0) {
            words = countWords();
        }
        return words;
    }

    /** Tells whether a sentence of the message that has words ends with a question mark. */
    public boolean asks() {
        int asked = 0;
        int hasWords = 0;
        for (int i = 0; i < tokens.size; i++) {
            int isBreak = isBreak(i);
            hasWords |= isWord(i);
            asked |= isBreak & hasWords & -tokens.questions[i] >>> (Integer.SIZE - 1);
            hasWords &= ~isBreak;
        }
        return asked != 0;
    }

    /** Returns 1 for a word and 0 for everything else, to be counted without a branch. */
    private int isWord(int token) {
        return (tokens.kind[token] - 1) >>> (Integer.SIZE - 1);
    }

    /** Returns 1 for the end of a sentence and 0 for everything else, likewise. */
    private int isBreak(int token) {
        return (TokenKind.OPAQUE - tokens.kind[token]) >>> (Integer.SIZE - 1);
    }

    /** Tells whether the lexicon lists the commonest words of its language, by which others are told. */
    public boolean knowsFunctionWords() {
        return vocabulary.hasFunctionWords();
    }

    /** Tells whether a token is one of the commonest words of the language. */
    public boolean isFunctionWord(int token) {
        int term = tokens.term[token];
        return term >= 0 && vocabulary.isFunctionWord(term);
    }

    /** Returns how many of them stand in the lexicon in any way. */
    public int knownWords() {
        int words = 0;
        for (int i = 0; i < tokens.size; i++) {
            words += tokens.kind[i] == TokenKind.WORD && tokens.term[i] >= 0 ? 1 : 0;
        }
        return words;
    }

    /** Tells whether so many of them, or more, are among the commonest of the language: mostly the first few tokens tell. */
    public boolean hasFunctionWords(int least) {
        int found = 0;
        for (int i = 0; found < least && i < tokens.size; i++) {
            int term = tokens.term[i];
            found += isWord(i) & ~(term >> 31) & (vocabulary.isFunctionWord(Math.max(term, 0)) ? 1 : 0);
        }
        return found >= least;
    }
}
