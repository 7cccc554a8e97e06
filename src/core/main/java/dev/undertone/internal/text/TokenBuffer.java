package dev.undertone.internal.text;

import java.util.Arrays;

/**
 * The tokens of one message, column by column. Reused from message to message; one per thread.
 *
 * <p>Offsets are those of the normalised text. The columns are public for the loops that run over them; only the first
 * {@link #size} rows count.
 */
public final class TokenBuffer {
    /** The {@link TokenKind}. */
    public byte[] kind = new byte[128];
    /** The {@link TokenClass}. */
    public byte[] tokenClass = new byte[128];
    /** The id of the term, or -1. */
    public int[] term = new int[128];
    /** Where the token begins. */
    public int[] begin = new int[128];
    /** Where the token ends, exclusive. */
    public int[] end = new int[128];
    /** Bits of {@link TokenFlag}. */
    public int[] flags = new int[128];
    /** The magnitude of a quantity, in the unit of its class; of other tokens, anything. */
    public double[] value = new double[128];
    /** At a {@link TokenKind#BREAK}: how many exclamation marks; elsewhere, anything. */
    public short[] exclamations = new short[128];
    /** At a {@link TokenKind#BREAK}: how many question marks; elsewhere, anything. */
    public short[] questions = new short[128];
    /** How many tokens there are. */
    public int size;

    /** Forgets all tokens. */
    public void clear() {
        size = 0;
    }

    /** Adds a token and returns its index. */
    public int add(byte tokenKind, int termId, int from, int to, int tokenFlags) {
        if (size == kind.length) {
            grow();
        }
        int i = size++;
        kind[i] = tokenKind;
        tokenClass[i] = TokenClass.NONE;
        term[i] = termId;
        begin[i] = from;
        end[i] = to;
        flags[i] = tokenFlags;
        return i;
    }

    /** Tells whether a token is one of several that stand for one written word, and not the first of them. */
    public boolean continuesWord(int i) {
        return i > 0 && kind[i] == TokenKind.WORD && kind[i - 1] == TokenKind.WORD && begin[i] == begin[i - 1];
    }

    /** Copies row {@code from} over row {@code to}. */
    public void move(int from, int to) {
        if (from == to) {
            return;
        }
        kind[to] = kind[from];
        tokenClass[to] = tokenClass[from];
        term[to] = term[from];
        begin[to] = begin[from];
        end[to] = end[from];
        flags[to] = flags[from];
        value[to] = value[from];
        exclamations[to] = exclamations[from];
        questions[to] = questions[from];
    }

    private void grow() {
        int capacity = kind.length * 2;
        kind = Arrays.copyOf(kind, capacity);
        tokenClass = Arrays.copyOf(tokenClass, capacity);
        term = Arrays.copyOf(term, capacity);
        begin = Arrays.copyOf(begin, capacity);
        end = Arrays.copyOf(end, capacity);
        flags = Arrays.copyOf(flags, capacity);
        value = Arrays.copyOf(value, capacity);
        exclamations = Arrays.copyOf(exclamations, capacity);
        questions = Arrays.copyOf(questions, capacity);
    }
}
