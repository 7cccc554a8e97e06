package dev.undertone.internal.score;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;

/**
 * Words in quotation marks, and lines forwarded with {@code >}, are somebody else's and count for less. One or two positive
 * words in quotation marks in front of what they describe are meant ironically: your "great" service. At the end of a clause
 * they are a verdict: rated "excellent".
 */
final class QuotedRule implements Rule {
    private static final double QUOTED = 0.5;
    private static final double FORWARDED = 0.2;
    private static final double SCARE_QUOTES = -0.5;
    private static final int SCARE_QUOTE_WORDS = 2;

    @Override
    public void apply(Evidence evidence) {
        if (!evidence.structure.hasFlag(TokenFlag.QUOTED | TokenFlag.FORWARDED)) {
            return;
        }
        int[] flags = evidence.tokens().flags;
        int rows = evidence.rows;
        for (int row = 0; row < rows; row++) {
            int first = flags[evidence.first(row)];
            if ((first & TokenFlag.FORWARDED) != 0) {
                evidence.shift(row, FORWARDED, ShiftKind.QUOTED, -1);
            } else if ((first & TokenFlag.QUOTED) != 0) {
                quoted(evidence, row);
            }
        }
    }

    private static void quoted(Evidence evidence, int row) {
        boolean positive = evidence.lexicon.dimensions().isTurnable(evidence.rowDimension[row]) && evidence.isFor(row);
        if (positive && describes(evidence, evidence.first(row))) {
            evidence.turn(row, ShiftKind.SARCASM, -1);
            evidence.shift(row, SCARE_QUOTES, ShiftKind.SARCASM, -1);
        } else {
            evidence.shift(row, QUOTED, ShiftKind.QUOTED, -1);
        }
    }

    /** Tells whether the quotation around a token has at most {@link #SCARE_QUOTE_WORDS} words, with a noun-like one behind. */
    private static boolean describes(Evidence evidence, int token) {
        TokenBuffer tokens = evidence.tokens();
        int from = token;
        while (from > 0 && token - from < SCARE_QUOTE_WORDS && (tokens.flags[from] & TokenFlag.QUOTE_OPENS) == 0) {
            from--;
        }
        if ((tokens.flags[from] & TokenFlag.QUOTE_OPENS) == 0) {
            return false;
        }
        int to = from + 1;
        while (to < tokens.size
                && to - from <= SCARE_QUOTE_WORDS
                && tokens.kind[to] != TokenKind.BREAK
                && (tokens.flags[to] & (TokenFlag.QUOTED | TokenFlag.QUOTE_OPENS)) == TokenFlag.QUOTED) {
            to++;
        }
        return to - from <= SCARE_QUOTE_WORDS
                && to < tokens.size
                && tokens.kind[to] == TokenKind.WORD
                && (tokens.flags[to] & TokenFlag.CLAUSE) == 0
                && !evidence.isFunctionWord(to);
    }
}
