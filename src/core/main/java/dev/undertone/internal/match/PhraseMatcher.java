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
    private static final int ALL_DIMENSIONS = -1;
    /** What a token costs that a term asks for by class; each token that its gaps would let pass costs 1, used or not. */
    private static final int BY_CLASS = 64;

    private final PhraseAutomaton automaton;
    private final EdgeTable edges;
    private final StopTable stops;
    private final int dimensions;
    private final Paths paths = new Paths();
    private final Matches matches;

    /** By token, and one more. */
    private long[] bits = new long[128];
    /** By token: the node to which it leads from the root; the root itself when there is none, or nothing comes of it. */
    private int[] starts = new int[128];
    /** The token behind the last one of the sentence. */
    private int sentenceEnd;
    /** By dimension, and for the markers: the tokens that are covered, as bits. */
    private long[] covered = new long[16];

    PhraseMatcher(CompiledLexicon lexicon) {
        automaton = lexicon.automaton;
        edges = automaton.edges();
        stops = automaton.stops();
        dimensions = lexicon.dimensions().size();
        matches = new Matches(stops);
    }

    /** Replaces what {@code hits} held by the hits among {@code tokens}. */
    void match(TokenBuffer tokens, Hits hits) {
        hits.clear();
        matches.clear();
        readBits(tokens);
        readClasses(tokens);
        dropStarts(tokens.size);
        sentenceEnd = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (starts[i] != PhraseAutomaton.ROOT || tokens.tokenClass[i] != TokenClass.NONE) {
                if (i >= sentenceEnd) {
                    sentenceEnd = endOfSentence(tokens, i);
                }
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
            boolean hopeless = (edges.signature(node) & bits[i + 1]) == 0 && automaton.stop(node) == StopTable.NO_STOP;
            starts[i] = hopeless ? PhraseAutomaton.ROOT : node;
        }
    }

    private static int endOfSentence(TokenBuffer tokens, int from) {
        int end = from;
        while (end < tokens.size && tokens.kind[end] != TokenKind.BREAK) {
            end++;
        }
        return end;
    }

    /** Finds the matches that begin at token {@code i}. */
    private void matchFrom(TokenBuffer tokens, int i) {
        paths.clear();
        byte tokenClass = tokens.tokenClass[i];
        if (starts[i] != PhraseAutomaton.ROOT) {
            enter(starts[i], i, i, 1, 0, 0);
        }
        if (tokenClass != TokenClass.NONE) {
            enter(automaton.start(automaton.symbolOfClass(tokenClass)), i, i, 1, 1, BY_CLASS);
        }
        int end = Math.min(sentenceEnd, i + Hits.MAX_SPAN);
        for (int j = i + 1; j <= paths.reach && j < end; j++) {
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
            enter(edges.find(base, term), first, j, mask, classMask, cost);
        }
        byte tokenClass = tokens.tokenClass[j];
        if (tokenClass != TokenClass.NONE) {
            int node = edges.find(base, automaton.symbolOfClass(tokenClass));
            enter(node, first, j, mask, classMask | 1 << (j - first), cost + BY_CLASS);
        }
    }

    /** Comes to a node with token {@code j}; {@code mask} and {@code classMask} count tokens from {@code first} on. */
    private void enter(int node, int first, int j, int mask, int classMask, int cost) {
        if (node == PhraseAutomaton.ROOT) {
            return;
        }
        long signature = edges.signature(node);
        if ((signature & bits[j + 1]) != 0) {
            paths.add(edges.base(node), signature, j + 1, mask, classMask, cost);
        }
        int stop = automaton.stop(node);
        if (stop == StopTable.NO_STOP) {
            return;
        }
        if (stops.accepts(stop)) {
            matches.add(stop, first, j, mask, classMask, cost);
        }
        passGaps(stop, j, mask, classMask, cost);
    }

    /** Goes over the gaps behind token {@code j}, the shortest first, as far as a token in reach leads on. */
    private void passGaps(int stop, int j, int mask, int classMask, int cost) {
        long ahead = 0;
        int seen = j;
        int end = stops.cuesFrom(stop);
        for (int gap = stops.gapsFrom(stop); gap < end; gap = stops.nextGap(gap)) {
            int length = stops.gapLength(gap);
            for (int last = Math.min(j + 1 + length, sentenceEnd - 1); seen < last; ) {
                ahead |= bits[++seen];
            }
            long signature = stops.gapSignature(gap);
            if ((signature & ahead) != 0) {
                int base = edges.base(stops.gapNode(gap));
                paths.add(base, signature, j + 1 + length, mask, classMask, cost + length);
            }
        }
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
            int wanted = (stops.dimensions(stop) & (marker - 1)) | (stops.acceptsMarkers(stop) ? marker : 0);
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
        int end = stops.markersFrom(matches.stop[m]);
        for (int cue = stops.cuesFrom(matches.stop[m]); cue < end; cue = stops.nextCue(cue)) {
            int counting = inDimensions & stops.cueDimensions(cue);
            if (counting != 0) {
                collect(hits, cue, m, counting);
            }
        }
    }

    private void collectMarkers(Hits hits, int m) {
        int end = stops.end(matches.stop[m]);
        for (int marker = stops.markersFrom(matches.stop[m]); marker < end; marker++) {
            collect(hits, marker, m, ALL_DIMENSIONS);
        }
    }

    private void collect(Hits hits, int cueOrMarker, int m, int inDimensions) {
        hits.add(
                stops.target(cueOrMarker),
                matches.first[m],
                matches.last[m],
                matches.mask[m],
                matches.classMask[m],
                inDimensions);
    }
}
