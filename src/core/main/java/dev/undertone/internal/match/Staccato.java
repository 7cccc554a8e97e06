package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;

/**
 * Joins three or more sentences of one word each: in "Worst. Airline. Ever." the full stops are a drum, not an end. The words
 * are marked as drawn out, for that is what they are.
 */
final class Staccato {
    private static final int MIN_WORDS = 3;

    private Staccato() {}

    /** Rewrites the tokens in place. */
    static void join(TokenBuffer tokens) {
        if (!hasSentenceOfOneWord(tokens)) {
            return;
        }
        int to = 0;
        int at = 0;
        while (at < tokens.size) {
            int words = wordsInRun(tokens, at);
            if (words < MIN_WORDS) {
                tokens.move(at++, to++);
                continue;
            }
            for (int w = 0; w < words; w++) {
                int clause = w > 0 ? TokenFlag.CLAUSE : 0;
                for (int end = wordEnd(tokens, at); at < end; at++) {
                    tokens.move(at, to);
                    tokens.flags[to++] |= TokenFlag.ELONGATED | clause;
                    clause = 0;
                }
                at += w < words - 1 ? 1 : 0;
            }
        }
        tokens.size = to;
    }

    /** Tells whether one word stands between two ends of sentences, as it does in the middle of every run. */
    private static boolean hasSentenceOfOneWord(TokenBuffer tokens) {
        int before = -1;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.kind[i] == TokenKind.BREAK) {
                if (before >= 0 && tokens.begin[before + 1] == tokens.begin[i - 1]) {
                    return true;
                }
                before = i;
            }
        }
        return false;
    }

    /** Returns the end of the word at {@code at}, which may have become several tokens. */
    private static int wordEnd(TokenBuffer tokens, int at) {
        int end = at + 1;
        while (end < tokens.size && tokens.continuesWord(end)) {
            end++;
        }
        return end;
    }

    /** Returns how many words, each but the last followed by a full stop, begin at {@code at} and end with a sentence. */
    private static int wordsInRun(TokenBuffer tokens, int at) {
        if (at > 0 && tokens.kind[at - 1] != TokenKind.BREAK) {
            return 0;
        }
        int words = 0;
        int i = at;
        while (i < tokens.size && tokens.kind[i] == TokenKind.WORD) {
            int next = wordEnd(tokens, i);
            boolean last = next >= tokens.size;
            if (!last && tokens.kind[next] != TokenKind.BREAK) {
                break;
            }
            words++;
            if (last
                    || tokens.begin[next] == tokens.end[next]
                    || tokens.exclamations[next] + tokens.questions[next] > 0) {
                break;
            }
            i = next + 1;
        }
        return words;
    }
}
