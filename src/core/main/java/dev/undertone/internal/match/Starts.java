package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;

/**
 * What begins at each token of a message, and whether the next token goes on from it. Reused; one per thread.
 *
 * <p>Looks into the tables of the automaton often miss the cache, and most of them find nothing. So they are made for all
 * tokens at once, in loops without a branch that depends on what is found: the processor then waits for many of them at the same
 * time, and guesses nothing wrong.
 */
final class Starts {
    private final PhraseAutomaton automaton;
    private final EdgeTable edges;
    private final StopTable stops;

    /** By token, and one more: the bits that a signature needs for an edge with it; none for the end of a sentence. */
    long[] bits = new long[128];
    /** By token: the stop at the node to which its term leads from the root, or {@link StopTable#NO_STOP}. */
    int[] stop = new int[128];
    /** By token: the head of that stop, 0 for none. */
    int[] head = new int[128];
    /** By token: the node to which the next token's term leads from there, or the root. */
    int[] next = new int[128];
    /** By token: that node's signature, where its row begins, its stop and the head of that. */
    long[] nextSignature = new long[128];

    int[] nextBase = new int[128];
    int[] nextStop = new int[128];
    int[] nextHead = new int[128];
    /** Whether any token is a quantity. What a class leads to is looked up where it is needed. */
    boolean hasClasses;

    /** By token: where the row of that node begins; 0, where no edges are, when there is none. */
    private int[] base = new int[128];

    Starts(PhraseAutomaton automaton) {
        this.automaton = automaton;
        edges = automaton.edges();
        stops = automaton.stops();
    }

    void read(TokenBuffer tokens) {
        if (bits.length < tokens.size + 1) {
            int capacity = tokens.kind.length + 1;
            bits = new long[capacity];
            stop = new int[capacity];
            head = new int[capacity];
            next = new int[capacity];
            nextSignature = new long[capacity];
            nextBase = new int[capacity];
            nextStop = new int[capacity];
            nextHead = new int[capacity];
            base = new int[capacity];
        }
        readStarts(tokens);
        readNext(tokens);
        readNodes(tokens.size);
        bits[tokens.size] = 0;
        if (hasClasses) {
            readClasses(tokens);
        }
    }

    private void readStarts(TokenBuffer tokens) {
        int classes = 0;
        for (int i = 0; i < tokens.size; i++) {
            int term = tokens.term[i];
            int known = ~(term >> 31);
            long start = automaton.start(term & known) & known;
            base[i] = (int) start;
            stop[i] = (int) (start >>> Integer.SIZE);
            bits[i] = EdgeTable.bitOf(term) & known;
            classes |= tokens.tokenClass[i];
        }
        hasClasses = classes != TokenClass.NONE;
    }

    /** Finds the edges with the terms behind; the root's row, which has none, stands for a token without a term. */
    private void readNext(TokenBuffer tokens) {
        int last = tokens.size - 1;
        for (int i = 0; i < last; i++) {
            int term = tokens.term[i + 1];
            int known = ~(term >> 31);
            next[i] = edges.find(base[i] & known, term & known);
        }
        if (last >= 0) {
            next[last] = PhraseAutomaton.ROOT;
        }
    }

    private void readNodes(int size) {
        for (int i = 0; i < size; i++) {
            int node = next[i];
            nextSignature[i] = edges.signature(node);
            nextBase[i] = edges.base(node);
            nextStop[i] = automaton.stop(node);
        }
        for (int i = 0; i < size; i++) {
            head[i] = stops.head(stop[i]);
            nextHead[i] = stops.head(nextStop[i]);
        }
    }

    private void readClasses(TokenBuffer tokens) {
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.tokenClass[i] != TokenClass.NONE) {
                bits[i] |= EdgeTable.bitOf(automaton.symbolOfClass(tokens.tokenClass[i]));
            }
        }
    }
}
