package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * The matches in one message, and the order in which they may take words. Reused; one per thread.
 *
 * <p>They stand in the order of their first tokens, their last ones, their costs, and the rows that they come from. Of two ways
 * over the same tokens to the same stop the better one stays.
 */
final class Matches {
    private static final int SPANS = Hits.MAX_SPAN + 1;
    /** So many matches are sorted one by one: a message of a few sentences has ten, and counting looks at a thousand buckets. */
    private static final int FEW = 48;

    private final PhraseAutomaton automaton;

    /** The stop that was reached. */
    int[] stop = new int[64];
    /** The first token. */
    int[] first = new int[64];
    /** The last token. */
    int[] last = new int[64];
    /** The tokens that the match covers, as bits from its first one on. */
    int[] mask = new int[64];
    /** Those of them that it asks for by class. */
    int[] classMask = new int[64];
    /** The dimensions in which the match counts, as bits, and one more bit for its markers. */
    int[] accepted = new int[64];
    /** The matches, most words first, then fewest tokens in gaps. */
    int[] order = new int[64];
    /** How many matches there are. */
    int size;

    private int[] cost = new int[64];
    private final int[] ranks = new int[FEW];
    private final int[] buckets = new int[SPANS * SPANS + 1];

    Matches(PhraseAutomaton automaton) {
        this.automaton = automaton;
    }

    void clear() {
        size = 0;
    }

    void add(int atStop, int from, int to, int overTokens, int byClass, int itsCost) {
        int same = find(atStop, from, to);
        if (same >= 0) {
            if (!Paths.isBetter(overTokens, itsCost, mask[same], cost[same])) {
                return;
            }
            remove(same);
        }
        if (size == stop.length) {
            grow();
        }
        int at = size++;
        while (at > 0 && first[at - 1] == from && last[at - 1] == to && standsBehind(at - 1, itsCost, atStop)) {
            copy(at - 1, at);
            at--;
        }
        stop[at] = atStop;
        first[at] = from;
        last[at] = to;
        mask[at] = overTokens;
        classMask[at] = byClass;
        cost[at] = itsCost;
    }

    private int find(int atStop, int from, int to) {
        for (int m = size - 1; m >= 0 && first[m] == from && last[m] == to; m--) {
            if (stop[m] == atStop) {
                return m;
            }
        }
        return -1;
    }

    /** Tells whether a match stands behind one over the same tokens with this cost and stop. */
    private boolean standsBehind(int match, int itsCost, int atStop) {
        return cost[match] > itsCost
                || (cost[match] == itsCost && automaton.firstRow(stop[match]) > automaton.firstRow(atStop));
    }

    private void remove(int match) {
        size--;
        for (int m = match; m < size; m++) {
            copy(m + 1, m);
        }
    }

    private void copy(int from, int to) {
        stop[to] = stop[from];
        first[to] = first[from];
        last[to] = last[from];
        mask[to] = mask[from];
        classMask[to] = classMask[from];
        cost[to] = cost[from];
    }

    /** Sorts by words covered (most first), then by tokens in gaps (fewest first); stable. */
    void sort() {
        if (size > FEW) {
            sortByCounting();
            return;
        }
        for (int m = 0; m < size; m++) {
            int rank = rank(m);
            int at = m;
            for (; at > 0 && ranks[at - 1] > rank; at--) {
                order[at] = order[at - 1];
                ranks[at] = ranks[at - 1];
            }
            order[at] = m;
            ranks[at] = rank;
        }
    }

    private void sortByCounting() {
        Arrays.fill(buckets, 0);
        for (int m = 0; m < size; m++) {
            buckets[rank(m) + 1]++;
        }
        for (int b = 1; b < buckets.length; b++) {
            buckets[b] += buckets[b - 1];
        }
        for (int m = 0; m < size; m++) {
            order[buckets[rank(m)]++] = m;
        }
    }

    private int rank(int m) {
        int words = Integer.bitCount(mask[m]);
        int inGaps = last[m] - first[m] + 1 - words;
        return (SPANS - 1 - words) * SPANS + inGaps;
    }

    private void grow() {
        int capacity = size * 2;
        stop = Arrays.copyOf(stop, capacity);
        first = Arrays.copyOf(first, capacity);
        last = Arrays.copyOf(last, capacity);
        mask = Arrays.copyOf(mask, capacity);
        classMask = Arrays.copyOf(classMask, capacity);
        cost = Arrays.copyOf(cost, capacity);
        accepted = Arrays.copyOf(accepted, capacity);
        order = Arrays.copyOf(order, capacity);
    }
}
