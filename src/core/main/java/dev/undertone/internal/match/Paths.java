package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * The ways from one token to nodes of the automaton that may still go on. Of two ways to the same node, to go on up to the same
 * token, the better one stays. Reused; one per thread.
 */
final class Paths {
    /** Below this number, paths that have ended are not worth dropping. */
    private static final int MANY = 32;

    /** Where the row of edges of the node that was reached begins. */
    int[] base = new int[64];
    /** The node's signature. */
    long[] signature = new long[64];
    /** The last token with which the path may go on. */
    int[] last = new int[64];
    /** The tokens that the path covers, as bits from its first one on. */
    int[] mask = new int[64];
    /** Those of them that it asks for by class. */
    int[] classMask = new int[64];
    /** How unspecific the path is. */
    int[] cost = new int[64];
    /** How many paths there are. */
    int size;
    /** The last token with which any path may go on. */
    int reach;

    void clear() {
        size = 0;
        reach = 0;
    }

    void add(int toBase, long toSignature, int upTo, int overTokens, int byClass, int itsCost) {
        int p = 0;
        while (p < size && (base[p] != toBase || last[p] != upTo)) {
            p++;
        }
        if (p == size) {
            if (size == base.length) {
                grow();
            }
            size++;
            reach = Math.max(reach, upTo);
        } else if (!isBetter(overTokens, itsCost, mask[p], cost[p])) {
            return;
        }
        base[p] = toBase;
        signature[p] = toSignature;
        last[p] = upTo;
        mask[p] = overTokens;
        classMask[p] = byClass;
        cost[p] = itsCost;
    }

    /** Of two ways to the same place: tells whether the first covers more words, or costs less, or has its words further left. */
    static boolean isBetter(int mask, int cost, int otherMask, int otherCost) {
        int more = Integer.bitCount(mask) - Integer.bitCount(otherMask);
        return more > 0 || (more == 0 && (cost < otherCost || (cost == otherCost && mask < otherMask)));
    }

    /** Drops the paths that ended in front of a token, when there are many. */
    void dropBefore(int token) {
        if (size < MANY) {
            return;
        }
        int kept = 0;
        for (int p = 0; p < size; p++) {
            if (last[p] >= token) {
                base[kept] = base[p];
                signature[kept] = signature[p];
                last[kept] = last[p];
                mask[kept] = mask[p];
                classMask[kept] = classMask[p];
                cost[kept] = cost[p];
                kept++;
            }
        }
        size = kept;
    }

    private void grow() {
        int capacity = size * 2;
        base = Arrays.copyOf(base, capacity);
        signature = Arrays.copyOf(signature, capacity);
        last = Arrays.copyOf(last, capacity);
        mask = Arrays.copyOf(mask, capacity);
        classMask = Arrays.copyOf(classMask, capacity);
        cost = Arrays.copyOf(cost, capacity);
    }
}
