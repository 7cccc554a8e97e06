package dev.undertone.internal.score;

import dev.undertone.internal.match.CompiledLexicon;
import dev.undertone.internal.match.Hits;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterKind;

/**
 * The sentences and clauses of a message, by token.
 *
 * <p>A sentence ends at its mark. A clause also ends at a comma, dash, bracket or line end, at a contrast marker, and at an
 * emoji or emoticon, which speaks for itself.
 */
final class Structure {
    private int[] sentence = new int[128];
    private int[] clause = new int[128];
    private int[] sentenceBreak = new int[16];
    private boolean[] contrasted = new boolean[16];
    private int sentences;
    private int clauses;
    private int capitals;
    private int firstQuestion;
    private int words;
    private int flags;
    private boolean hasMarks;

    /** Reads a message; {@code hasContrast} tells whether any of its hits is a contrast marker. */
    void read(TokenBuffer tokens, Hits hits, CompiledLexicon lexicon, boolean hasContrast) {
        if (sentence.length < tokens.size) {
            sentence = new int[tokens.kind.length];
            clause = new int[tokens.kind.length];
        }
        if (sentenceBreak.length < tokens.size + 1) {
            sentenceBreak = new int[tokens.kind.length + 1];
            contrasted = new boolean[tokens.kind.length + 1];
        }
        sentences = 0;
        sentenceBreak[0] = -1;
        contrasted[0] = false;
        capitals = 0;
        words = 0;
        firstQuestion = Integer.MAX_VALUE;
        flags = 0;
        hasMarks = false;
        clauses = 0;
        int hit = 0;
        for (int i = 0; i < tokens.size; i++) {
            boolean contrast = false;
            flags |= tokens.flags[i];
            while (hasContrast && hit < hits.size && hits.first[hit] <= i) {
                contrast |= isContrast(hits.target[hit], lexicon);
                hit++;
            }
            byte kind = tokens.kind[i];
            if (contrast
                    || (tokens.flags[i] & TokenFlag.CLAUSE) != 0
                    || kind == TokenKind.EMOJI
                    || kind == TokenKind.EMOTICON) {
                clauses++;
            }
            contrasted[sentences] |= contrast;
            sentence[i] = sentences;
            clause[i] = clauses;
            count(tokens, i);
            if (kind == TokenKind.BREAK) {
                sentenceBreak[sentences] = i;
                hasMarks |= tokens.questions[i] + tokens.exclamations[i] > 0;
                if (tokens.questions[i] > 0) {
                    firstQuestion = Math.min(firstQuestion, sentences);
                }
                sentences++;
                clauses++;
                sentenceBreak[sentences] = -1;
                contrasted[sentences] = false;
            }
        }
    }

    private void count(TokenBuffer tokens, int i) {
        boolean letters = tokens.kind[i] == TokenKind.WORD
                && (tokens.flags[i] & TokenFlag.LETTERS) != 0
                && tokens.end[i] - tokens.begin[i] > 1;
        if (letters) {
            words++;
            capitals += (tokens.flags[i] & TokenFlag.CAPITALS) != 0 ? 1 : 0;
        }
    }

    private static boolean isContrast(int target, CompiledLexicon lexicon) {
        return target < 0
                && lexicon.shifters().kind(-1 - target) == ShifterKind.CONTRAST
                && lexicon.shifters().reach(-1 - target) != Reach.Kind.NONE;
    }

    int sentenceOf(int token) {
        return sentence[token];
    }

    int clauseOf(int token) {
        return clause[token];
    }

    int clauses() {
        return clauses + 1;
    }

    int sentences() {
        return sentences + 1;
    }

    /** Returns the token that ends a sentence, or -1 when nothing does. */
    int breakOf(int sentenceIndex) {
        return sentenceBreak[sentenceIndex];
    }

    boolean hasContrast(int sentenceIndex) {
        return contrasted[sentenceIndex];
    }

    /** Tells whether any token has one of these flags. */
    boolean hasFlag(int anyOf) {
        return (flags & anyOf) != 0;
    }

    /** Tells whether any sentence ends with an exclamation or question mark. */
    boolean hasMarks() {
        return hasMarks;
    }

    /** Tells whether any sentence is a question. */
    boolean hasQuestion() {
        return firstQuestion < Integer.MAX_VALUE;
    }

    /** Returns the first sentence that is a question; more than any sentence when there is none. */
    int firstQuestion() {
        return firstQuestion;
    }

    /** Tells whether most words are in capitals, so that capitals stress no single one. */
    boolean isShouted() {
        return words >= 3 && capitals * 10 >= words * 7;
    }
}
