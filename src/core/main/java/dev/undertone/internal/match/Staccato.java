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
        int to = 0;
        int at = 0;
        while (at < tokens.size) {
            int words = wordsInRun(tokens, at);
            if (words < MIN_WORDS) {
                tokens.move(at++, to++);
                continue;
            }
            for (int w = 0; w < words; w++) {
                tokens.move(at + 2 * w, to);
                tokens.flags[to++] |= TokenFlag.ELONGATED | (w > 0 ? TokenFlag.CLAUSE : 0);
            }
            at += 2 * words - 1;
        }
        tokens.size = to;
    }

    /** Returns how many words, each but the last followed by a full stop, begin at {@code at} and end with a sentence. */
    private static int wordsInRun(TokenBuffer tokens, int at) {
        if (at > 0 && tokens.kind[at - 1] != TokenKind.BREAK) {
            return 0;
        }
        int words = 0;
        int i = at;
        while (i < tokens.size && tokens.kind[i] == TokenKind.WORD) {
            boolean last = i + 1 >= tokens.size;
            if (!last && tokens.kind[i + 1] != TokenKind.BREAK) {
                break;
            }
            words++;
            if (last
                    || tokens.begin[i + 1] == tokens.end[i + 1]
                    || tokens.exclamations[i + 1] + tokens.questions[i + 1] > 0) {
                break;
            }
            i += 2;
        }
        return words;
    }
}
