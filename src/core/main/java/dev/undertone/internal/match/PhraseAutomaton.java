package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * All terms of a lexicon as one automaton over term ids and token classes, with bounded gaps. Immutable.
 *
 * <p>An acyclic graph whose edges are symbols: a term id, or the number of terms plus a token class. A gap is an edge without
 * a symbol to a node that may pass over up to k tokens before its first symbol. A node accepts targets: the indices of cue
 * entries (from 0) and of shifters (-1 - index), apart from those of markers (see {@link Hits}).
 *
 * <p>The edges of all nodes stand in one array, sorted by symbol within a node and searched by halves; the root has a table.
 */
final class PhraseAutomaton {
    static final int ROOT = 0;
    static final int NO_NODE = -1;

    private final int termCount;
    private final int[] edgeStart;
    private final int[] edgeSymbol;
    private final int[] edgeNode;
    private final int[] gapStart;
    private final int[] gapLength;
    private final int[] gapNode;
    private final int[] cueStart;
    private final int[] cueTargets;
    private final int[] markerStart;
    private final int[] markerTargets;
    private final int[] fromRoot;
    /** By node: the dimensions in which what it accepts competes for words, as bits; all for a shifter. */
    private final int[] dimensions;
    /** By index of a cue target: the dimensions in which it counts, as bits. */
    private final int[] cueDimensions;

    PhraseAutomaton(
            int symbols,
            int termCount,
            int[] edgeStart,
            int[] edgeSymbol,
            int[] edgeNode,
            int[] gapStart,
            int[] gapLength,
            int[] gapNode,
            int[] cueStart,
            int[] cueTargets,
            int[] markerStart,
            int[] markerTargets) {
        this.termCount = termCount;
        this.edgeStart = edgeStart;
        this.edgeSymbol = edgeSymbol;
        this.edgeNode = edgeNode;
        this.gapStart = gapStart;
        this.gapLength = gapLength;
        this.gapNode = gapNode;
        this.cueStart = cueStart;
        this.cueTargets = cueTargets;
        this.markerStart = markerStart;
        this.markerTargets = markerTargets;
        dimensions = new int[cueStart.length - 1];
        cueDimensions = new int[cueTargets.length];
        fromRoot = new int[symbols];
        Arrays.fill(fromRoot, NO_NODE);
        for (int e = edgeStart[ROOT]; e < edgeStart[ROOT + 1]; e++) {
            fromRoot[edgeSymbol[e]] = edgeNode[e];
        }
    }

    static PhraseAutomaton unpack(Unpacker packed) {
        return new PhraseAutomaton(
                packed.oneInt(),
                packed.oneInt(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints());
    }

    void pack(Packer packer) {
        packer.ints(fromRoot.length);
        packer.ints(termCount);
        packer.ints(edgeStart);
        packer.ints(edgeSymbol);
        packer.ints(edgeNode);
        packer.ints(gapStart);
        packer.ints(gapLength);
        packer.ints(gapNode);
        packer.ints(cueStart);
        packer.ints(cueTargets);
        packer.ints(markerStart);
        packer.ints(markerTargets);
    }

    /** Returns where a term leads from the root. */
    int startWithTerm(int term) {
        return fromRoot[term];
    }

    /** Returns where a token class leads from the root. */
    int startWithClass(byte tokenClass) {
        return fromRoot[termCount + tokenClass];
    }

    /** Returns where a term leads from an inner node. */
    int nextWithTerm(int node, int term) {
        return next(node, term);
    }

    /** Returns where a token class leads from an inner node. */
    int nextWithClass(int node, byte tokenClass) {
        return next(node, termCount + tokenClass);
    }

    private int next(int node, int symbol) {
        int low = edgeStart[node];
        int high = edgeStart[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = edgeSymbol[middle];
            if (found == symbol) {
                return edgeNode[middle];
            }
            if (found < symbol) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NO_NODE;
    }

    int gapsFrom(int node) {
        return gapStart[node];
    }

    int gapsTo(int node) {
        return gapStart[node + 1];
    }

    int gapNode(int gap) {
        return gapNode[gap];
    }

    int gapLength(int gap) {
        return gapLength[gap];
    }

    /** Learns on which dimensions the cues weigh, and how much. Once, before the automaton is used. */
    void setCues(Cues cues) {
        for (int node = 0; node < dimensions.length; node++) {
            for (int t = cueStart[node]; t < cueStart[node + 1]; t++) {
                cueDimensions[t] = cueTargets[t] < 0 ? -1 : strongest(node, t, cues);
                dimensions[node] |= cueDimensions[t];
            }
        }
    }

    /** Returns the dimensions in which, of all cues with the same words, the one at {@code t} weighs most; a tie goes to the first. */
    private int strongest(int node, int t, Cues cues) {
        int bits = 0;
        for (int w = cues.weightsFrom(cueTargets[t]); w < cues.weightsTo(cueTargets[t]); w++) {
            int dimension = cues.dimension(w);
            boolean most = true;
            for (int other = cueStart[node]; other < cueStart[node + 1]; other++) {
                double against =
                        other == t || cueTargets[other] < 0 ? -1 : cues.magnitude(cueTargets[other], dimension);
                double own = Math.abs(cues.weight(w));
                most &= other < t ? own > against : own >= against;
            }
            bits |= most ? 1 << dimension : 0;
        }
        return bits;
    }

    /** Returns the dimensions in which the cue at an index counts, as bits; all for a shifter. */
    int cueDimensions(int index) {
        return cueDimensions[index];
    }

    /** Returns the dimensions in which what a node accepts competes for words, as bits. */
    int dimensions(int node) {
        return dimensions[node];
    }

    boolean accepts(int node) {
        return dimensions[node] != 0 || acceptsMarkers(node);
    }

    boolean acceptsMarkers(int node) {
        return markerStart[node] < markerStart[node + 1];
    }

    int cuesFrom(int node) {
        return cueStart[node];
    }

    int cuesTo(int node) {
        return cueStart[node + 1];
    }

    int cue(int index) {
        return cueTargets[index];
    }

    int markersFrom(int node) {
        return markerStart[node];
    }

    int markersTo(int node) {
        return markerStart[node + 1];
    }

    int marker(int index) {
        return markerTargets[index];
    }
}
