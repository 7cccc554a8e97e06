package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;
import java.util.Arrays;

/**
 * Runs the phrase automaton over the tokens of a message and decides between overlapping matches.
 *
 * <p>From each token on, {@link Paths} are followed to the end of the longest pattern; behind a gap, a path waits for the tokens
 * that may pass. No match crosses the end of a sentence. A node's signature tells beforehand whether
 * the next tokens can go on from it at all, which most often they cannot.
 *
 * <p>Of the matches, the one that covers the most tokens wins, then the one with the fewest tokens in its gaps, then the one
 * that begins first, then the more specific one (fewer tokens asked for by class, then shorter gaps allowed), then the one whose
 * row stands first. Of several ways in which the same row matches the same tokens, one is looked at: the one that covers the
 * most words, then the more specific, then the one with its words further left. A token is covered once in each dimension and
 * once among the markers (see {@link Hits}), and tokens in gaps stay free.
 *
 * <p>The time is linear in the number of tokens: the number of nodes at a token depends on the lexicon only, and matches are put
 * into order by counting where there are many. One per thread.
 */
final class PhraseMatcher {
    private static final int ALL_DIMENSIONS = -1;
    /** What a token costs that a term asks for by class; each token that its gaps would let pass costs 1, used or not. */
    private static final int BY_CLASS = 64;

    private final PhraseAutomaton automaton;
    private final EdgeTable edges;
    private final int dimensions;
    private final Paths paths = new Paths();
    private final Matches matches;

    /** By token, and one more. */
    private long[] bits = new long[128];
    /** By token: the node to which it leads from the root; the root itself when there is none, or nothing comes of it. */
    private int[] starts = new int[128];
    /** By dimension, and for the markers: the tokens that are covered, as bits. */
    private long[] covered = new long[16];

    PhraseMatcher(CompiledLexicon lexicon) {
        automaton = lexicon.automaton;
        edges = automaton.edges();
        dimensions = lexicon.dimensions().size();
        matches = new Matches(automaton);
    }

    /** Replaces what {@code hits} held by the hits among {@code tokens}. */
    void match(TokenBuffer tokens, Hits hits) {
        hits.clear();
        matches.clear();
        readBits(tokens);
        readClasses(tokens);
        dropStarts(tokens.size);
        for (int i = 0; i < tokens.size; i++) {
            if (starts[i] != PhraseAutomaton.ROOT || tokens.tokenClass[i] != TokenClass.NONE) {
                matchFrom(tokens, i);
            }
        }
        if (matches.size > 0) {
            matches.sort();
            accept(tokens.size);
            collect(hits);
        }
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
        paths.clear();
        byte tokenClass = tokens.tokenClass[i];
        if (starts[i] != PhraseAutomaton.ROOT) {
            enter(tokens, starts[i], i, i, 1, 0, 0);
        }
        if (tokenClass != TokenClass.NONE) {
            enter(tokens, automaton.start(automaton.symbolOfClass(tokenClass)), i, i, 1, 1, BY_CLASS);
        }
        int end = Math.min(tokens.size, i + Hits.MAX_SPAN);
        for (int j = i + 1; j <= paths.reach && j < end && tokens.kind[j] != TokenKind.BREAK; j++) {
            step(tokens, i, j);
        }
    }

    /** Lets all paths that may go on with token {@code j} go on. */
    private void step(TokenBuffer tokens, int first, int j) {
        paths.dropBefore(j);
        long wanted = bits[j];
        int count = paths.size;
        for (int p = 0; p < count; p++) {
            if ((paths.signature[p] & wanted) != 0 && paths.last[p] >= j) {
                follow(tokens, p, first, j);
            }
        }
    }

    private void follow(TokenBuffer tokens, int p, int first, int j) {
        int base = paths.base[p];
        int mask = paths.mask[p] | 1 << (j - first);
        int classMask = paths.classMask[p];
        int cost = paths.cost[p];
        int term = tokens.term[j];
        if (term >= 0) {
            enter(tokens, edges.find(base, term), first, j, mask, classMask, cost);
        }
        byte tokenClass = tokens.tokenClass[j];
        if (tokenClass != TokenClass.NONE) {
            int node = edges.find(base, automaton.symbolOfClass(tokenClass));
            enter(tokens, node, first, j, mask, classMask | 1 << (j - first), cost + BY_CLASS);
        }
    }

    /** Comes to a node with token {@code j}; {@code mask} and {@code classMask} count tokens from {@code first} on. */
    private void enter(TokenBuffer tokens, int node, int first, int j, int mask, int classMask, int cost) {
        if (node == PhraseAutomaton.ROOT) {
            return;
        }
        long signature = edges.signature(node);
        if ((signature & bits[j + 1]) != 0) {
            paths.add(edges.base(node), signature, j + 1, mask, classMask, cost);
        }
        int stop = automaton.stop(node);
        if (stop == PhraseAutomaton.NO_STOP) {
            return;
        }
        if (automaton.accepts(stop)) {
            matches.add(stop, first, j, mask, classMask, cost);
        }
        int to = automaton.gapsTo(stop);
        for (int gap = automaton.gapsFrom(stop); gap < to; gap++) {
            int length = automaton.gapLength(gap);
            int behind = automaton.gapNode(gap);
            long behindSignature = edges.signature(behind);
            if ((behindSignature & bitsBehind(tokens, j, length + 1)) != 0) {
                paths.add(edges.base(behind), behindSignature, j + 1 + length, mask, classMask, cost + length);
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
        for (int o = 0; o < matches.size; o++) {
            int m = matches.order[o];
            int stop = matches.stop[m];
            int wanted = (automaton.dimensions(stop) & (marker - 1)) | (automaton.acceptsMarkers(stop) ? marker : 0);
            int word = matches.first[m] >> 6;
            int shift = matches.first[m] & 63;
            long bits = matches.mask[m] & 0xFFFFFFFFL;
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
            matches.accepted[m] = taken;
        }
    }

    /** Collects the hits in the order of first tokens, the cues of one token before its markers. */
    private void collect(Hits hits) {
        int marker = 1 << dimensions;
        int from = 0;
        while (from < matches.size) {
            int to = from + 1;
            int all = matches.accepted[from];
            while (to < matches.size && matches.first[to] == matches.first[from]) {
                all |= matches.accepted[to++];
            }
            if (all != 0) {
                for (int m = from; m < to; m++) {
                    if ((matches.accepted[m] & ~marker) != 0) {
                        collectCues(hits, m, matches.accepted[m] & ~marker);
                    }
                }
                for (int m = from; (all & marker) != 0 && m < to; m++) {
                    if ((matches.accepted[m] & marker) != 0) {
                        collectMarkers(hits, m);
                    }
                }
            }
            from = to;
        }
    }

    private void collectCues(Hits hits, int m, int inDimensions) {
        int to = automaton.cuesTo(matches.stop[m]);
        for (int t = automaton.cuesFrom(matches.stop[m]); t < to; t++) {
            int counting = inDimensions & automaton.cueDimensions(t);
            if (counting != 0) {
                hits.add(
                        automaton.cue(t),
                        matches.first[m],
                        matches.last[m],
                        matches.mask[m],
                        matches.classMask[m],
                        counting);
            }
        }
    }

    private void collectMarkers(Hits hits, int m) {
        int to = automaton.markersTo(matches.stop[m]);
        for (int t = automaton.markersFrom(matches.stop[m]); t < to; t++) {
            hits.add(
                    automaton.marker(t),
                    matches.first[m],
                    matches.last[m],
                    matches.mask[m],
                    matches.classMask[m],
                    ALL_DIMENSIONS);
        }
    }
}
