package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;
import java.util.Arrays;

/**
 * Runs the phrase automaton over the tokens of a message and decides between overlapping matches.
 *
 * <p>From each token on, the states that are alive are followed to the end of the longest pattern; a state is a node and how
 * many tokens it may still pass over. No match crosses the end of a sentence. Of the matches, the one that covers the most
 * tokens wins, then the one with the fewest tokens in its gaps, then the earlier one; a token is covered once in each
 * dimension and once among the markers (see {@link Hits}), and tokens in gaps stay free. Matches are put into order by counting, so the time is linear in the number of tokens: the
 * length and number of states at a token depend on the lexicon only.
 *
 * <p>One per thread.
 */
final class PhraseMatcher {
    private static final int SPANS = Hits.MAX_SPAN + 1;

    private static final int ALL_DIMENSIONS = -1;

    private final PhraseAutomaton automaton;
    private final int dimensions;

    // the states that are alive, before and after a token
    private int[] nodes = new int[32];
    private int[] skips = new int[32];
    private int[] masks = new int[32];
    private int[] classMasks = new int[32];
    private int alive;
    private int[] nextNodes = new int[32];
    private int[] nextSkips = new int[32];
    private int[] nextMasks = new int[32];
    private int[] nextClassMasks = new int[32];
    private int nextAlive;

    // the matches, in the order of their first tokens
    private int[] matchNode = new int[64];
    private int[] matchFirst = new int[64];
    private int[] matchLast = new int[64];
    private int[] matchMask = new int[64];
    private int[] matchClassMask = new int[64];
    private int[] accepted = new int[64];
    private int[] order = new int[64];
    private int matches;

    private final int[] buckets = new int[SPANS * SPANS + 1];
    private long[] covered = new long[4];

    PhraseMatcher(CompiledLexicon lexicon) {
        automaton = lexicon.automaton;
        dimensions = lexicon.dimensions().size();
    }

    /** Replaces what {@code hits} held by the hits among {@code tokens}. */
    void match(TokenBuffer tokens, Hits hits) {
        hits.clear();
        matches = 0;
        for (int i = 0; i < tokens.size; i++) {
            start(tokens, i);
            for (int j = i + 1; alive > 0 && j < tokens.size && j - i < Hits.MAX_SPAN; j++) {
                if (tokens.kind[j] == TokenKind.BREAK) {
                    break;
                }
                step(tokens, i, j);
            }
        }
        if (matches == 0) {
            return;
        }
        sort();
        Arrays.fill(accepted, 0, matches, 0);
        for (int d = 0; d < dimensions; d++) {
            acceptCues(tokens.size, d);
        }
        int found = collectCues(hits);
        acceptMarkers(tokens.size);
        if (collectMarkers(hits) > 0 && found > 0) {
            mergeLayers(hits, found);
        }
    }

    private void start(TokenBuffer tokens, int i) {
        alive = 0;
        nextAlive = 0;
        int term = tokens.term[i];
        if (term >= 0) {
            enter(automaton.startWithTerm(term), 1, 0, i, i);
        }
        if (tokens.tokenClass[i] != TokenClass.NONE) {
            enter(automaton.startWithClass(tokens.tokenClass[i]), 1, 1, i, i);
        }
        swap();
    }

    private void step(TokenBuffer tokens, int i, int j) {
        nextAlive = 0;
        int term = tokens.term[j];
        byte tokenClass = tokens.tokenClass[j];
        for (int s = 0; s < alive; s++) {
            int bit = 1 << (j - i);
            int mask = masks[s] | bit;
            if (term >= 0) {
                enter(automaton.nextWithTerm(nodes[s], term), mask, classMasks[s], i, j);
            }
            if (tokenClass != TokenClass.NONE) {
                enter(automaton.nextWithClass(nodes[s], tokenClass), mask, classMasks[s] | bit, i, j);
            }
            if (skips[s] > 0) {
                keep(nodes[s], skips[s] - 1, masks[s], classMasks[s]);
            }
        }
        swap();
    }

    private void enter(int node, int mask, int classMask, int i, int j) {
        if (node == PhraseAutomaton.NO_NODE) {
            return;
        }
        if (automaton.accepts(node)) {
            addMatch(node, i, j, mask, classMask);
        }
        keep(node, 0, mask, classMask);
        for (int gap = automaton.gapsFrom(node); gap < automaton.gapsTo(node); gap++) {
            keep(automaton.gapNode(gap), automaton.gapLength(gap), mask, classMask);
        }
    }

    private void keep(int node, int skip, int mask, int classMask) {
        for (int s = 0; s < nextAlive; s++) {
            if (nextNodes[s] == node && nextSkips[s] == skip) {
                return;
            }
        }
        if (nextAlive == nextNodes.length) {
            nextNodes = Arrays.copyOf(nextNodes, nextAlive * 2);
            nextSkips = Arrays.copyOf(nextSkips, nextAlive * 2);
            nextMasks = Arrays.copyOf(nextMasks, nextAlive * 2);
            nextClassMasks = Arrays.copyOf(nextClassMasks, nextAlive * 2);
        }
        nextNodes[nextAlive] = node;
        nextSkips[nextAlive] = skip;
        nextMasks[nextAlive] = mask;
        nextClassMasks[nextAlive] = classMask;
        nextAlive++;
    }

    private void swap() {
        int[] swapped = nodes;
        nodes = nextNodes;
        nextNodes = swapped;
        swapped = skips;
        skips = nextSkips;
        nextSkips = swapped;
        swapped = masks;
        masks = nextMasks;
        nextMasks = swapped;
        swapped = classMasks;
        classMasks = nextClassMasks;
        nextClassMasks = swapped;
        alive = nextAlive;
    }

    private void addMatch(int node, int first, int last, int mask, int classMask) {
        if (matches == matchNode.length) {
            int capacity = matches * 2;
            matchNode = Arrays.copyOf(matchNode, capacity);
            matchFirst = Arrays.copyOf(matchFirst, capacity);
            matchLast = Arrays.copyOf(matchLast, capacity);
            matchMask = Arrays.copyOf(matchMask, capacity);
            matchClassMask = Arrays.copyOf(matchClassMask, capacity);
            accepted = Arrays.copyOf(accepted, capacity);
            order = Arrays.copyOf(order, capacity);
        }
        matchNode[matches] = node;
        matchFirst[matches] = first;
        matchLast[matches] = last;
        matchMask[matches] = mask;
        matchClassMask[matches] = classMask;
        matches++;
    }

    /** Counting sort by words covered (most first), then by tokens in gaps (fewest first); stable. */
    private void sort() {
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

    private void acceptCues(int tokenCount, int dimension) {
        uncover(tokenCount);
        int bit = 1 << dimension;
        for (int o = 0; o < matches; o++) {
            int m = order[o];
            if ((automaton.dimensions(matchNode[m]) & bit) != 0 && cover(matchFirst[m], matchMask[m])) {
                accepted[m] |= bit;
            }
        }
    }

    private void acceptMarkers(int tokenCount) {
        uncover(tokenCount);
        for (int o = 0; o < matches; o++) {
            int m = order[o];
            boolean taken = automaton.acceptsMarkers(matchNode[m]) && cover(matchFirst[m], matchMask[m]);
            accepted[m] = taken ? ALL_DIMENSIONS : 0;
        }
    }

    private void uncover(int tokenCount) {
        int words = (tokenCount + 63) >> 6;
        if (covered.length <= words) {
            covered = new long[words * 2];
        }
        Arrays.fill(covered, 0, words + 1, 0);
    }

    /** Covers the tokens unless one of them is covered already. */
    private boolean cover(int first, int mask) {
        int word = first >> 6;
        int shift = first & 63;
        long bits = mask & 0xFFFFFFFFL;
        long low = bits << shift;
        long high = shift > 32 ? bits >>> (64 - shift) : 0;
        if ((covered[word] & low) != 0 || (covered[word + 1] & high) != 0) {
            return false;
        }
        covered[word] |= low;
        covered[word + 1] |= high;
        return true;
    }

    private int collectCues(Hits hits) {
        for (int m = 0; m < matches; m++) {
            if (accepted[m] == 0) {
                continue;
            }
            int to = automaton.cuesTo(matchNode[m]);
            for (int t = automaton.cuesFrom(matchNode[m]); t < to; t++) {
                int inDimensions = accepted[m] & automaton.cueDimensions(t);
                if (inDimensions != 0) {
                    hits.add(
                            automaton.cue(t),
                            matchFirst[m],
                            matchLast[m],
                            matchMask[m],
                            matchClassMask[m],
                            inDimensions);
                }
            }
        }
        return hits.size;
    }

    private int collectMarkers(Hits hits) {
        int before = hits.size;
        for (int m = 0; m < matches; m++) {
            if (accepted[m] == 0) {
                continue;
            }
            int to = automaton.markersTo(matchNode[m]);
            for (int t = automaton.markersFrom(matchNode[m]); t < to; t++) {
                hits.add(
                        automaton.marker(t),
                        matchFirst[m],
                        matchLast[m],
                        matchMask[m],
                        matchClassMask[m],
                        ALL_DIMENSIONS);
            }
        }
        return hits.size - before;
    }

    /** Merges the markers, which stand behind the cues, into the order of first tokens. */
    private static void mergeLayers(Hits hits, int found) {
        int total = hits.size;
        for (int i = 0; i < total; i++) {
            hits.add(hits.target[i], hits.first[i], hits.last[i], hits.covered[i], hits.byClass[i], hits.dimensions[i]);
        }
        int a = total;
        int b = total + found;
        for (int i = 0; i < total; i++) {
            boolean takeCue = b >= 2 * total || (a < total + found && hits.first[a] <= hits.first[b]);
            int from = takeCue ? a++ : b++;
            hits.copy(from, i);
        }
        hits.size = total;
    }
}
