package dev.undertone.internal.score;

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
    /** The kinds of tokens that are clauses by themselves, as bits. */
    private static final int FACES = 1 << TokenKind.EMOJI | 1 << TokenKind.EMOTICON;

    /** By so many bits the flag that begins a clause is shifted to count as one. */
    private static final int CLAUSE_SHIFT = Integer.numberOfTrailingZeros(TokenFlag.CLAUSE);

    private int[] sentence = new int[128];
    private int[] clause = new int[128];
    private int[] sentenceBreak = new int[16];
    private boolean[] contrasted = new boolean[16];
    private int[] flagsOfSentence = new int[16];
    private int sentences;
    private int clauses;
    private int firstQuestion;
    private int flags;
    private boolean hasMarks;

    /** Reads a message, of which the contrast markers are known. */
    void read(TokenBuffer tokens, Evidence evidence) {
        if (sentence.length < tokens.size) {
            sentence = new int[tokens.kind.length];
            clause = new int[tokens.kind.length];
        }
        if (sentenceBreak.length < tokens.size + 1) {
            sentenceBreak = new int[tokens.kind.length + 1];
            contrasted = new boolean[tokens.kind.length + 1];
            flagsOfSentence = new int[tokens.kind.length + 1];
        }
        sentenceBreak[0] = -1;
        contrasted[0] = false;
        firstQuestion = Integer.MAX_VALUE;
        hasMarks = false;
        int marker = contrastFrom(evidence, evidence.firstShifter(ShifterKind.CONTRAST));
        int contrastAt = tokenOf(evidence, marker);
        int sentenceHere = 0;
        int clauseHere = 0;
        int flagsHere = 0;
        flags = 0;
        for (int i = 0; i < tokens.size; i++) {
            int kind = tokens.kind[i];
            int tokenFlags = tokens.flags[i];
            int isContrast = 0;
            while (contrastAt == i) {
                isContrast = 1;
                contrasted[sentenceHere] = true;
                marker = contrastFrom(evidence, evidence.nextShifter(marker));
                contrastAt = tokenOf(evidence, marker);
            }
            flagsHere |= tokenFlags;
            clauseHere += (isContrast | tokenFlags >>> CLAUSE_SHIFT | FACES >>> kind) & 1;
            sentence[i] = sentenceHere;
            clause[i] = clauseHere;
            if (kind == TokenKind.BREAK) {
                endSentence(tokens, sentenceHere, i, flagsHere);
                sentenceHere++;
                clauseHere++;
                flagsHere = 0;
            }
        }
        sentences = sentenceHere;
        clauses = clauseHere;
        flagsOfSentence[sentenceHere] = flagsHere;
        flags |= flagsHere;
    }

    private void endSentence(TokenBuffer tokens, int number, int token, int sentenceFlags) {
        flagsOfSentence[number] = sentenceFlags;
        flags |= sentenceFlags;
        sentenceBreak[number] = token;
        hasMarks |= tokens.questions[token] + tokens.exclamations[token] > 0;
        if (tokens.questions[token] > 0) {
            firstQuestion = Math.min(firstQuestion, number);
        }
        sentenceBreak[number + 1] = -1;
        contrasted[number + 1] = false;
    }

    private static int tokenOf(Evidence evidence, int marker) {
        return marker == Evidence.NONE ? Integer.MAX_VALUE : evidence.hits().first[marker];
    }

    /** Returns a contrast marker, or the next one behind it that reaches anything. */
    private static int contrastFrom(Evidence evidence, int from) {
        int marker = from;
        while (marker != Evidence.NONE
                && evidence.lexicon.shifters().reach(evidence.shifterAt(marker)) == Reach.Kind.NONE) {
            marker = evidence.nextShifter(marker);
        }
        return marker;
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

    /** Tells whether any token of a sentence has one of these flags. */
    boolean hasFlag(int sentenceIndex, int anyOf) {
        return (flagsOfSentence[sentenceIndex] & anyOf) != 0;
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

    /** Tells whether most words of the message that was read are in capitals, so that capitals stress no single one. */
    boolean isShouted(TokenBuffer tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; (flags & TokenFlag.CAPITALS) != 0 && i < tokens.size; i++) {
            boolean letters = tokens.kind[i] == TokenKind.WORD
                    && (tokens.flags[i] & TokenFlag.LETTERS) != 0
                    && tokens.end[i] - tokens.begin[i] > 1;
            if (letters) {
                words++;
                capitals += (tokens.flags[i] & TokenFlag.CAPITALS) != 0 ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 7;
    }
}
