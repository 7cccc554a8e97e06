package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * What the automaton found in one message. Reused; one per thread.
 *
 * <p>In the order of first tokens, which rules rely on where they take the nearest or the first. Of those with the same first
 * token, markers come last; else shorter ones come first, then more specific ones, then those whose row stands first. The rows
 * of one term stand side by side: shifters, the last row of them first, then cues.
 *
 * <p>Who competes for words, longest first: in each dimension its cues, with the shifters that stand close to them (negators,
 * intensifiers, downtoners, contrast). So "in three weeks" may count for urgency and be part of a longer cue of frustration,
 * and a shifter acts on the dimensions in which no longer cue has taken its words. The markers of whole clauses and messages
 * (irrealis, resolved, request, irony) compete only with each other.
 */
public final class Hits {
    /** The most tokens that a hit may span; what it covers of them are the bits of an int. */
    public static final int MAX_SPAN = 31;

    /** The cue entry (from 0), or the shifter as {@code -1 - index}. */
    public int[] target = new int[64];
    /** The first token. */
    public int[] first = new int[64];
    /** The last token. */
    public int[] last = new int[64];
    /** Which tokens from the first on the term itself covers, as bits; the others stand in its gaps. */
    public int[] covered = new int[64];
    /** Which tokens from the first on the term asks for by class ({@code <duration>}), as bits. */
    public int[] byClass = new int[64];
    /** The dimensions for which it counts, as bits; all for a marker. */
    public int[] dimensions = new int[64];
    /** How many hits there are. */
    public int size;

    void clear() {
        size = 0;
    }

    void add(int hitTarget, int firstToken, int lastToken, int coveredTokens, int classTokens, int inDimensions) {
        if (size == target.length) {
            int capacity = size * 2;
            target = Arrays.copyOf(target, capacity);
            first = Arrays.copyOf(first, capacity);
            last = Arrays.copyOf(last, capacity);
            covered = Arrays.copyOf(covered, capacity);
            byClass = Arrays.copyOf(byClass, capacity);
            dimensions = Arrays.copyOf(dimensions, capacity);
        }
        target[size] = hitTarget;
        first[size] = firstToken;
        last[size] = lastToken;
        covered[size] = coveredTokens;
        byClass[size] = classTokens;
        dimensions[size] = inDimensions;
        size++;
    }
}
