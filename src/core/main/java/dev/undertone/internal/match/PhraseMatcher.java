package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;
import java.util.Arrays;

/**
 * Runs the phrase automaton over the tokens of a message and decides between overlapping matches.
 *
 * <p>From each token on, the nodes that are reached are followed to the end of the longest pattern; where gaps begin, a node
 * waits for the tokens that they let pass. No match crosses the end of a sentence. A node's signature tells beforehand whether
 * the next tokens can go on from it at all, which most often they cannot.
 *
 * <p>Of the matches, the one that covers the most tokens wins, then the one with the fewest tokens in its gaps, then the one
 * that begins first, then the more specific one (fewer tokens asked for by class, then shorter gaps allowed), then the one whose
 * row stands first. What competes is a term with all rows that have it: its place is that of the first of them, cues before
 * shifters, and in each dimension the heaviest of its cues counts, of equals the first. Of several ways in which the same rows
 * match the same tokens, one is looked at, whether it wins or not: the one that covers the most words, then the more specific,
 * then the one with its words further left (the last word in which two ways differ decides), then the one with its classes
 * further left. A token is covered once in each dimension and once among the markers (see {@link Hits}), and tokens in gaps
 * stay free.
 *
 * <p>The time is linear in the number of tokens: the number of nodes at a token depends on the lexicon only, and matches are put
 * into order by counting where there are many. One per thread.
 */
final class PhraseMatcher {
    private static final int SPANS = Hits.MAX_SPAN + 1;

    private static final int ALL_DIMENSIONS = -1;
    /** What a token costs that a term asks for by class; each token that its gaps would let pass costs 1, used or not. */
    private static final int BY_CLASS = 64;

    /** So many matches are sorted one by one: a message of a few sentences has ten, and counting looks at a thousand buckets. */
    private static final int FEW = 48;

    private final PhraseAutomaton automaton;
    private final EdgeTable edges;
    private final int dimensions;

    // the nodes that have been reached with the tokens up to the last one
    private int[] bases = new int[32];
    private long[] signatures = new long[32];
    private int[] masks = new int[32];
    private int[] classMasks = new int[32];
    private int[] costs = new int[32];
    private int alive;

    // the same one token earlier
    private int[] oldBases = new int[32];
    private long[] oldSignatures = new long[32];
    private int[] oldMasks = new int[32];
    private int[] oldClassMasks = new int[32];
    private int[] oldCosts = new int[32];

    // the nodes behind gaps, and the last token with which they may still go on
    private int[] gapBases = new int[32];
    private long[] gapSignatures = new long[32];
    private int[] gapLast = new int[32];
    private int[] gapMasks = new int[32];
    private int[] gapClassMasks = new int[32];
    private int[] gapCosts = new int[32];
    private int waiting;
    private int lastWait;
    /** By token, and one more. */
    private long[] bits = new long[128];
    /** By token: the node to which it leads from the root; the root itself when there is none, or nothing comes of it. */
    private int[] starts = new int[128];
    /** The token at which matches begin. */
    private int first;

    // the matches, in the order of their first tokens
    private int[] matchStop = new int[64];
    private int[] matchFirst = new int[64];
    private int[] matchLast = new int[64];
    private int[] matchMask = new int[64];
    private int[] matchClassMask = new int[64];
    private int[] matchCost = new int[64];
    private int[] accepted = new int[64];
    private int[] order = new int[64];
    private int matches;

    private final int[] ranks = new int[FEW];
    private final int[] buckets = new int[SPANS * SPANS + 1];
    /** By dimension, and for the markers: the tokens that are covered, as bits. */
    private long[] covered = new long[16];

    PhraseMatcher(CompiledLexicon lexicon) {
        automaton = lexicon.automaton;
        edges = automaton.edges();
        dimensions = lexicon.dimensions().size();
    }

    /** Replaces what {@code hits} held by the hits among {@code tokens}. */
    void match(TokenBuffer tokens, Hits hits) {
        hits.clear();
        matches = 0;
        readBits(tokens);
        readClasses(tokens);
        dropStarts(tokens.size);
        for (int i = 0; i < tokens.size; i++) {
            if (starts[i] != PhraseAutomaton.ROOT || tokens.tokenClass[i] != TokenClass.NONE) {
                matchFrom(tokens, i);
            }
        }
        if (matches == 0) {
            return;
        }
        sort();
        accept(tokens.size);
        collect(hits);
    }

    /** Notes for each token the bits that a node's signature needs for an edge with it; none for the end of a sentence. */
    private void readBits(TokenBuffer tokens) {
        if (bits.length < tokens.size + 1) {
            bits = new long[tokens.kind.length + 1];
            starts = new int[tokens.kind.length + 1];
        }
        for (int i = 0; i < tokens.size; i++) {
            int term = tokens.term[i];
            starts[i] = term < 0 ? PhraseAutomaton.ROOT : automaton.start(term);
            bits[i] = term < 0 ? 0 : EdgeTable.bitOf(term);
        }
        bits[tokens.size] = 0;
    }

    private void readClasses(TokenBuffer tokens) {
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.tokenClass[i] != TokenClass.NONE) {
                bits[i] |= EdgeTable.bitOf(automaton.symbolOfClass(tokens.tokenClass[i]));
            }
        }
    }

    /**
     * Drops the starts from which nothing can come. In a loop of its own, so that the looks into the tables, which often miss
     * the cache, run side by side.
     */
    private void dropStarts(int size) {
        for (int i = 0; i < size; i++) {
            int node = starts[i];
            boolean hopeless =
                    (edges.signature(node) & bits[i + 1]) == 0 && automaton.stop(node) == PhraseAutomaton.NO_STOP;
            starts[i] = hopeless ? PhraseAutomaton.ROOT : node;
        }
    }

    /** Finds the matches that begin at token {@code i}. */
    private void matchFrom(TokenBuffer tokens, int i) {
        alive = 0;
        waiting = 0;
        lastWait = 0;
        first = i;
        byte tokenClass = tokens.tokenClass[i];
        if (starts[i] != PhraseAutomaton.ROOT) {
            enter(tokens, starts[i], 1, 0, 0, i);
        }
        if (tokenClass != TokenClass.NONE) {
            enter(tokens, automaton.start(automaton.symbolOfClass(tokenClass)), 1, 1, BY_CLASS, i);
        }
        int end = Math.min(tokens.size, i + Hits.MAX_SPAN);
        for (int j = i + 1; (alive > 0 || j <= lastWait) && j < end && tokens.kind[j] != TokenKind.BREAK; j++) {
            step(tokens, j);
        }
    }

    private void step(TokenBuffer tokens, int j) {
        int from = alive;
        int gaps = waiting;
        long wanted = bits[j];
        if (from > 0) {
            swap();
        }
        for (int s = 0; s < from; s++) {
            if ((oldSignatures[s] & wanted) != 0) {
                follow(tokens, oldBases[s], oldMasks[s], oldClassMasks[s], oldCosts[s], j);
            }
        }
        for (int w = 0; w < gaps; w++) {
            if ((gapSignatures[w] & wanted) != 0 && gapLast[w] >= j) {
                follow(tokens, gapBases[w], gapMasks[w], gapClassMasks[w], gapCosts[w], j);
            }
        }
    }

    private void follow(TokenBuffer tokens, int base, int mask, int classMask, int cost, int j) {
        int bit = 1 << (j - first);
        int term = tokens.term[j];
        if (term >= 0) {
            enter(tokens, edges.find(base, term), mask | bit, classMask, cost, j);
        }
        byte tokenClass = tokens.tokenClass[j];
        if (tokenClass != TokenClass.NONE) {
            int symbol = automaton.symbolOfClass(tokenClass);
            enter(tokens, edges.find(base, symbol), mask | bit, classMask | bit, cost + BY_CLASS, j);
        }
    }

    private void enter(TokenBuffer tokens, int node, int mask, int classMask, int cost, int j) {
        if (node == PhraseAutomaton.ROOT) {
            return;
        }
        if ((edges.signature(node) & bits[j + 1]) != 0) {
            keep(node, mask, classMask, cost);
        }
        int stop = automaton.stop(node);
        if (stop == PhraseAutomaton.NO_STOP) {
            return;
        }
        if (automaton.accepts(stop)) {
            addMatch(stop, j, mask, classMask, cost);
        }
        int to = automaton.gapsTo(stop);
        for (int gap = automaton.gapsFrom(stop); gap < to; gap++) {
            int length = automaton.gapLength(gap);
            int gapNode = automaton.gapNode(gap);
            if ((edges.signature(gapNode) & bitsBehind(tokens, j, length + 1)) != 0) {
                await(gapNode, j + 1 + length, mask, classMask, cost + length);
            }
        }
    }

    /** Returns the bits of the next {@code count} tokens behind {@code j} in its sentence. */
    private long bitsBehind(TokenBuffer tokens, int j, int count) {
        long all = 0;
        int end = Math.min(tokens.size, j + 1 + count);
        for (int i = j + 1; i < end && tokens.kind[i] != TokenKind.BREAK; i++) {
            all |= bits[i];
        }
        return all;
    }

    /** Keeps a node from which edges go on. Of two ways to the same node the better one stays. */
    private void keep(int node, int mask, int classMask, int cost) {
        int base = edges.base(node);
        int s = 0;
        while (s < alive && bases[s] != base) {
            s++;
        }
        if (s == alive) {
            if (alive == bases.length) {
                bases = Arrays.copyOf(bases, alive * 2);
                signatures = Arrays.copyOf(signatures, alive * 2);
                masks = Arrays.copyOf(masks, alive * 2);
                classMasks = Arrays.copyOf(classMasks, alive * 2);
                costs = Arrays.copyOf(costs, alive * 2);
            }
            alive++;
        } else if (!isBetter(mask, classMask, cost, masks[s], classMasks[s], costs[s])) {
            return;
        }
        bases[s] = base;
        signatures[s] = edges.signature(node);
        masks[s] = mask;
        classMasks[s] = classMask;
        costs[s] = cost;
    }

    /** Keeps a node behind a gap, which may go on with any token up to {@code last}. */
    private void await(int node, int last, int mask, int classMask, int cost) {
        int base = edges.base(node);
        int w = 0;
        while (w < waiting && (gapBases[w] != base || gapLast[w] != last)) {
            w++;
        }
        if (w == waiting) {
            if (waiting == gapBases.length) {
                gapBases = Arrays.copyOf(gapBases, waiting * 2);
                gapSignatures = Arrays.copyOf(gapSignatures, waiting * 2);
                gapLast = Arrays.copyOf(gapLast, waiting * 2);
                gapMasks = Arrays.copyOf(gapMasks, waiting * 2);
                gapClassMasks = Arrays.copyOf(gapClassMasks, waiting * 2);
                gapCosts = Arrays.copyOf(gapCosts, waiting * 2);
            }
            waiting++;
            lastWait = Math.max(lastWait, last);
        } else if (!isBetter(mask, classMask, cost, gapMasks[w], gapClassMasks[w], gapCosts[w])) {
            return;
        }
        gapBases[w] = base;
        gapSignatures[w] = edges.signature(node);
        gapLast[w] = last;
        gapMasks[w] = mask;
        gapClassMasks[w] = classMask;
        gapCosts[w] = cost;
    }

    /** Of two ways to the same place: tells whether the first covers more words, or costs less, or has its words further left. */
    private static boolean isBetter(
            int mask, int classMask, int cost, int otherMask, int otherClassMask, int otherCost) {
        int more = Integer.bitCount(mask) - Integer.bitCount(otherMask);
        if (more != 0 || cost != otherCost) {
            return more > 0 || (more == 0 && cost < otherCost);
        }
        return mask < otherMask || (mask == otherMask && classMask < otherClassMask);
    }

    private void swap() {
        int[] swapped = oldBases;
        oldBases = bases;
        bases = swapped;
        long[] swappedSignatures = oldSignatures;
        oldSignatures = signatures;
        signatures = swappedSignatures;
        swapped = oldMasks;
        oldMasks = masks;
        masks = swapped;
        swapped = oldClassMasks;
        oldClassMasks = classMasks;
        classMasks = swapped;
        swapped = oldCosts;
        oldCosts = costs;
        costs = swapped;
        alive = 0;
    }

    /**
     * Adds a match; of two ways in which the same rows match the same tokens the better one stays. Matches stand in the order
     * of their first tokens, their last ones, their costs, the rows that they come from, and how far left their words stand.
     */
    private void addMatch(int stop, int last, int mask, int classMask, int cost) {
        int at = matches;
        while (at > 0 && matchFirst[at - 1] == first && matchLast[at - 1] == last) {
            at--;
            if (automaton.acceptSame(matchStop[at], stop)) {
                if (isBetter(mask, classMask, cost, matchMask[at], matchClassMask[at], matchCost[at])) {
                    remove(at);
                    at = matches;
                    continue;
                }
                return;
            }
        }
        if (matches == matchStop.length) {
            int capacity = matches * 2;
            matchStop = Arrays.copyOf(matchStop, capacity);
            matchFirst = Arrays.copyOf(matchFirst, capacity);
            matchLast = Arrays.copyOf(matchLast, capacity);
            matchMask = Arrays.copyOf(matchMask, capacity);
            matchClassMask = Arrays.copyOf(matchClassMask, capacity);
            matchCost = Arrays.copyOf(matchCost, capacity);
            accepted = Arrays.copyOf(accepted, capacity);
            order = Arrays.copyOf(order, capacity);
        }
        at = matches++;
        while (at > 0
                && matchFirst[at - 1] == first
                && matchLast[at - 1] == last
                && standsBehind(at - 1, mask, cost, stop)) {
            copyMatch(at - 1, at);
            at--;
        }
        matchStop[at] = stop;
        matchFirst[at] = first;
        matchLast[at] = last;
        matchMask[at] = mask;
        matchClassMask[at] = classMask;
        matchCost[at] = cost;
    }

    /** Tells whether a match stands behind one over the same tokens with this mask, cost and stop. */
    private boolean standsBehind(int match, int mask, int cost, int stop) {
        if (matchCost[match] != cost) {
            return matchCost[match] > cost;
        }
        int later = Integer.compare(automaton.firstRow(matchStop[match]), automaton.firstRow(stop));
        return later > 0 || (later == 0 && matchMask[match] > mask);
    }

    private void remove(int match) {
        matches--;
        for (int m = match; m < matches; m++) {
            copyMatch(m + 1, m);
        }
    }

    private void copyMatch(int from, int to) {
        matchStop[to] = matchStop[from];
        matchFirst[to] = matchFirst[from];
        matchLast[to] = matchLast[from];
        matchMask[to] = matchMask[from];
        matchClassMask[to] = matchClassMask[from];
        matchCost[to] = matchCost[from];
    }

    /** Sorts by words covered (most first), then by tokens in gaps (fewest first); stable. */
    private void sort() {
        if (matches > FEW) {
            sortByCounting();
            return;
        }
        for (int m = 0; m < matches; m++) {
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
        for (int m = 0; m < matches; m++) {
            buckets[rank(m) + 1]++;
        }
        for (int b = 1; b < buckets.length; b++) {
            buckets[b] += buckets[b - 1];
        }
        for (int m = 0; m < matches; m++) {
            order[buckets[rank(m)]++] = m;
        }
    }

    private int rank(int m) {
        int words = Integer.bitCount(matchMask[m]);
        int inGaps = matchLast[m] - matchFirst[m] + 1 - words;
        return (SPANS - 1 - words) * SPANS + inGaps;
    }

    /**
     * Decides in which dimensions each match counts: those in which none of its tokens is covered by a match before it. The
     * markers cover tokens of their own, as in one more dimension.
     */
    private void accept(int tokenCount) {
        int words = (tokenCount >> 6) + 2;
        if (covered.length < words * (dimensions + 1)) {
            covered = new long[2 * words * (dimensions + 1)];
        }
        Arrays.fill(covered, 0, words * (dimensions + 1), 0);
        int marker = 1 << dimensions;
        for (int o = 0; o < matches; o++) {
            int m = order[o];
            int stop = matchStop[m];
            int wanted = (automaton.dimensions(stop) & (marker - 1)) | (automaton.acceptsMarkers(stop) ? marker : 0);
            int word = matchFirst[m] >> 6;
            int shift = matchFirst[m] & 63;
            long bits = matchMask[m] & 0xFFFFFFFFL;
            long low = bits << shift;
            long high = shift > 32 ? bits >>> (64 - shift) : 0;
            int taken = 0;
            for (int rest = wanted; rest != 0; rest &= rest - 1) {
                int at = Integer.numberOfTrailingZeros(rest) * words + word;
                boolean free = ((covered[at] & low) | (covered[at + 1] & high)) == 0;
                covered[at] |= free ? low : 0;
                covered[at + 1] |= free ? high : 0;
                taken |= free ? rest & -rest : 0;
            }
            accepted[m] = taken;
        }
    }

    /** Collects the hits in the order of first tokens, the cues of one token before its markers. */
    private void collect(Hits hits) {
        int marker = 1 << dimensions;
        int from = 0;
        while (from < matches) {
            int to = from + 1;
            int all = accepted[from];
            while (to < matches && matchFirst[to] == matchFirst[from]) {
                all |= accepted[to++];
            }
            if (all != 0) {
                for (int m = from; m < to; m++) {
                    if ((accepted[m] & ~marker) != 0) {
                        collectCues(hits, m, accepted[m] & ~marker);
                    }
                }
                for (int m = from; (all & marker) != 0 && m < to; m++) {
                    if ((accepted[m] & marker) != 0) {
                        collectMarkers(hits, m);
                    }
                }
            }
            from = to;
        }
    }

    private void collectCues(Hits hits, int m, int inDimensions) {
        int to = automaton.cuesTo(matchStop[m]);
        for (int t = automaton.cuesFrom(matchStop[m]); t < to; t++) {
            int counting = inDimensions & automaton.cueDimensions(t);
            if (counting != 0) {
                hits.add(automaton.cue(t), matchFirst[m], matchLast[m], matchMask[m], matchClassMask[m], counting);
            }
        }
    }

    private void collectMarkers(Hits hits, int m) {
        int to = automaton.markersTo(matchStop[m]);
        for (int t = automaton.markersFrom(matchStop[m]); t < to; t++) {
            hits.add(automaton.marker(t), matchFirst[m], matchLast[m], matchMask[m], matchClassMask[m], ALL_DIMENSIONS);
        }
    }
}
