package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * The matches in one message, and the order in which they may take words. Reused; one per thread.
 *
 * <p>They stand in the order of their first tokens, their last ones, their costs, the rows that they come from, and how far left
 * their words stand. Of two ways in which the same rows match the same tokens the better one stays.
 */
final class Matches {
    private static final int SPANS = Hits.MAX_SPAN + 1;
    /** So many matches are sorted one by one: two or three mostly overlap, and counting looks at a thousand buckets. */
    private static final int FEW = 48;

    private final StopTable stops;

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
    /** The dimensions in which the match may count, as bits, and one more bit for its markers. */
    int[] accepted = new int[64];
    /** Those matches that overlap, most words first, then fewest tokens in gaps. */
    int[] order = new int[64];
    /** How many matches there are. */
    int size;

    private int[] cost = new int[64];
    private final int[] ranks = new int[FEW];
    private final int[] buckets = new int[SPANS * SPANS + 1];

    Matches(StopTable stops) {
        this.stops = stops;
    }

    void clear() {
        size = 0;
    }

    void add(int atStop, int from, int to, int overTokens, int byClass, int itsCost) {
        int same = find(atStop, from, to);
        if (same >= 0) {
            if (!Paths.isBetter(overTokens, byClass, itsCost, mask[same], classMask[same], cost[same])) {
                return;
            }
            remove(same);
        }
        if (size == stop.length) {
            grow();
        }
        int at = size++;
        while (at > 0
                && first[at - 1] == from
                && last[at - 1] == to
                && standsBehind(at - 1, overTokens, itsCost, atStop)) {
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
            if (stops.acceptSame(stop[m], atStop)) {
                return m;
            }
        }
        return -1;
    }

    /** Tells whether a match stands behind one over the same tokens with this mask, cost and stop. */
    private boolean standsBehind(int match, int overTokens, int itsCost, int atStop) {
        if (cost[match] != itsCost) {
            return cost[match] > itsCost;
        }
        int later = Integer.compare(stops.firstRow(stop[match]), stops.firstRow(atStop));
        return later > 0 || (later == 0 && mask[match] > overTokens);
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

    /** Puts some matches that stand side by side into {@link #order}: most words first, then fewest tokens in gaps; stable. */
    void sort(int from, int to) {
        if (to - from > FEW) {
            sortByCounting(from, to);
            return;
        }
        for (int m = from; m < to; m++) {
            int rank = rank(m);
            int at = m;
            for (; at > from && ranks[at - from - 1] > rank; at--) {
                order[at] = order[at - 1];
                ranks[at - from] = ranks[at - from - 1];
            }
            order[at] = m;
            ranks[at - from] = rank;
        }
    }

    private void sortByCounting(int from, int to) {
        Arrays.fill(buckets, 0);
        for (int m = from; m < to; m++) {
            buckets[rank(m) + 1]++;
        }
        for (int b = 1; b < buckets.length; b++) {
            buckets[b] += buckets[b - 1];
        }
        for (int m = from; m < to; m++) {
            order[from + buckets[rank(m)]++] = m;
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
