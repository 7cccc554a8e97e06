package dev.undertone.internal.text;

/**
 * What lies between the words: lines, sentences, clauses, quotations. It leaves no token but the {@link TokenKind#BREAK} at the
 * end of a sentence, and says of each token what stood in front of it and what it stands in.
 *
 * <p>One per thread. Methods take the place of a mark and return the place behind it.
 */
final class Punctuation {
    private static final int MIN_WRAPPED_LINE = 50;

    private char[] text = new char[0];
    private int end;
    private TokenBuffer out = new TokenBuffer();
    private int pending;
    private boolean quoteOpen;
    private int quoteStart;
    private boolean forwarded;
    private int lineStart;

    /** Begins a message, and returns where its first line does. */
    int begin(char[] message, int length, TokenBuffer tokens) {
        text = message;
        end = length;
        out = tokens;
        pending = 0;
        quoteOpen = false;
        forwarded = false;
        return lineStart(0);
    }

    /** Ends the message. A quotation that never ends is none. */
    void finish() {
        if (quoteOpen) {
            for (int i = quoteStart; i < out.size; i++) {
                out.flags[i] &= ~(TokenFlag.QUOTED | TokenFlag.QUOTE_OPENS);
            }
        }
    }

    /** Returns what the place in the message says of the next token; what stood in front of it is used up. */
    int taken() {
        int flags = pending | around();
        pending = 0;
        return flags;
    }

    private int around() {
        return (quoteOpen ? TokenFlag.QUOTED : 0) | (forwarded ? TokenFlag.FORWARDED : 0);
    }

    /** A line that is too short to have been wrapped ends a sentence, and so does a blank line. */
    int newline(int from) {
        int at = from;
        boolean blank = at - lineStart < MIN_WRAPPED_LINE;
        while (at < end && (text[at] == '\n' || isBlank(text[at]))) {
            if (text[at] == '\n' && at + 1 < end && nextLineIsBlank(at + 1)) {
                blank = true;
            }
            at++;
        }
        if (blank || forwarded) {
            sentenceEnd(at, at, 0, 0);
        }
        clause();
        return lineStart(at);
    }

    private boolean nextLineIsBlank(int from) {
        int i = from;
        while (i < end && isBlank(text[i])) {
            i++;
        }
        return i < end && text[i] == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private int lineStart(int from) {
        int at = from;
        lineStart = at;
        boolean quotedLine =
                at < end && text[at] == '>' && (at + 1 >= end || text[at + 1] == ' ' || text[at + 1] == '>');
        if (quotedLine && !forwarded) {
            sentenceEnd(at, at, 0, 0);
        }
        forwarded = quotedLine;
        while (forwarded && at < end && (text[at] == '>' || text[at] == ' ')) {
            at++;
        }
        return at;
    }

    /** A run of dots, exclamation and question marks. Dots alone: one ends a sentence, more are a pause. */
    int marks(int from) {
        int at = from;
        int exclamations = 0;
        int questions = 0;
        while (at < end && (text[at] == '.' || text[at] == '!' || text[at] == '?')) {
            if (text[at] == '!') {
                exclamations++;
            } else if (text[at] == '?') {
                questions++;
            }
            at++;
            if (at + 1 < end && text[at] == ' ' && (text[at + 1] == '!' || text[at + 1] == '?')) {
                at++;
            }
        }
        if (exclamations + questions == 0 && at - from > 1) {
            clause();
        } else {
            sentenceEnd(from, at, exclamations, questions);
        }
        return at;
    }

    private void sentenceEnd(int from, int to, int exclamations, int questions) {
        int last = out.size - 1;
        if (last < 0) {
            return;
        }
        if (out.kind[last] != TokenKind.BREAK) {
            last = out.add(TokenKind.BREAK, -1, from, to, pending | around());
            out.exclamations[last] = 0;
            out.questions[last] = 0;
        }
        out.exclamations[last] = (short) Math.min(out.exclamations[last] + exclamations, Short.MAX_VALUE);
        out.questions[last] = (short) Math.min(out.questions[last] + questions, Short.MAX_VALUE);
    }

    /** Something that ends a clause. */
    void clause() {
        pending |= TokenFlag.CLAUSE;
    }

    /** A hyphen joins the words that touch it and parts those that do not. */
    int hyphen(int at) {
        boolean touchesLeft = at > 0 && Character.isLetterOrDigit(text[at - 1]);
        boolean touchesRight = at + 1 < end && Character.isLetterOrDigit(text[at + 1]);
        if (!touchesLeft || !touchesRight) {
            clause();
        }
        return at + 1;
    }

    /** A quotation mark opens where a word touches it from the right alone. */
    int quote(int at) {
        boolean opens = !quoteOpen
                && at + 1 < end
                && text[at + 1] > ' '
                && (at == 0 || !Character.isLetterOrDigit(text[at - 1]));
        if (opens) {
            quoteOpen = true;
            quoteStart = out.size;
            pending |= TokenFlag.QUOTE_OPENS;
        } else if (quoteOpen) {
            quoteOpen = false;
            pending &= ~TokenFlag.QUOTE_OPENS;
        }
        return at + 1;
    }
}
