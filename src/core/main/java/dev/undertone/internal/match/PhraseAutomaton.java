package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * All terms of a lexicon as one automaton over term ids and token classes, with bounded gaps. Immutable.
 *
 * <p>An acyclic graph whose edges are symbols: a term id, or the number of terms plus a token class. A gap is an edge without
 * a symbol to a node that may pass over up to k tokens before its first symbol. At a <em>stop</em> a matcher has something to
 * do besides following edges: gaps begin there, or targets are accepted: the indices of cue entries (from 0) and of shifters
 * (-1 - index), apart from those of markers (see {@link Hits}). Stop 0 is no stop. Nodes with edges have the lowest numbers.
 */
final class PhraseAutomaton {
    /** The node from which all begins and to which nothing leads, so that it also stands for "nowhere". */
    static final int ROOT = 0;

    /** A node that is not a stop. */
    static final int NO_STOP = 0;

    private static final int GAPS = 0;
    private static final int CUES = 1;
    private static final int MARKERS = 2;
    private static final int DIMENSIONS = 3;
    private static final int STOP = 4;

    private final int symbols;
    private final int termCount;
    /** By symbol: where it leads from the root. */
    private final int[] fromRoot;

    private final EdgeTable edges;
    /** By node with edges; the nodes without are all stops, numbered on in their order. */
    private final int[] stop;

    private final int firstLeafStop;

    /**
     * By stop, side by side because they are asked for together: where its gaps, its cues and its markers begin, and the
     * dimensions in which what it accepts competes for words, as bits; all for a shifter. One more stop tells where the last
     * one's end.
     */
    private final int[] stops;

    private final int[] gapLength;
    private final int[] gapNode;
    private final int[] cueTargets;
    private final int[] markerTargets;
    /** By index of a cue target: the dimensions in which it counts, as bits. */
    private final int[] cueDimensions;

    private int cueCount;

    PhraseAutomaton(
            int termCount,
            int[] fromRoot,
            EdgeTable edges,
            int[] stop,
            int leaves,
            int[] gapStart,
            int[] gapLength,
            int[] gapNode,
            int[] cueStart,
            int[] cueTargets,
            int[] markerStart,
            int[] markerTargets) {
        symbols = fromRoot.length;
        this.termCount = termCount;
        this.fromRoot = fromRoot;
        this.edges = edges;
        this.stop = stop;
        firstLeafStop = cueStart.length - 1 - leaves;
        this.gapLength = gapLength;
        this.gapNode = gapNode;
        this.cueTargets = cueTargets;
        this.markerTargets = markerTargets;
        stops = new int[cueStart.length * STOP];
        for (int s = 0; s < cueStart.length; s++) {
            stops[s * STOP + GAPS] = gapStart[s];
            stops[s * STOP + CUES] = cueStart[s];
            stops[s * STOP + MARKERS] = markerStart[s];
        }
        cueDimensions = new int[cueTargets.length];
    }

    static PhraseAutomaton unpack(Unpacker packed) {
        return new PhraseAutomaton(
                packed.oneInt(),
                packed.mixedInts(),
                EdgeTable.unpack(packed),
                packed.mixedInts(),
                packed.oneInt(),
                packed.ints(),
                packed.ints(),
                packed.mixedInts(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints());
    }

    void pack(Packer packer) {
        packer.ints(termCount);
        packer.mixedInts(edges.nodes(), fromRoot);
        edges.pack(packer, symbols);
        packer.mixedInts(1, stop);
        packer.ints(stops.length / STOP - 1 - firstLeafStop);
        packer.ints(starts(GAPS));
        packer.ints(gapLength);
        packer.mixedInts(edges.nodes(), gapNode);
        packer.ints(starts(CUES));
        packer.ints(cueTargets);
        packer.ints(starts(MARKERS));
        packer.ints(markerTargets);
    }

    private int[] starts(int column) {
        int[] starts = new int[stops.length / STOP];
        for (int s = 0; s < starts.length; s++) {
            starts[s] = stops[s * STOP + column];
        }
        return starts;
    }

    /** Returns the symbol of a token class; that of a term is its id. */
    int symbolOfClass(byte tokenClass) {
        return termCount + tokenClass;
    }

    /** Returns where a symbol leads from the root, or {@link #ROOT}. */
    int start(int symbol) {
        return fromRoot[symbol];
    }

    EdgeTable edges() {
        return edges;
    }

    /** Returns the stop at a node, or {@link #NO_STOP}. */
    int stop(int node) {
        return node < stop.length ? stop[node] : firstLeafStop + node - stop.length;
    }

    int gapsFrom(int stopIndex) {
        return stops[stopIndex * STOP + GAPS];
    }

    int gapsTo(int stopIndex) {
        return stops[(stopIndex + 1) * STOP + GAPS];
    }

    int gapNode(int gap) {
        return gapNode[gap];
    }

    int gapLength(int gap) {
        return gapLength[gap];
    }

    /** Learns on which dimensions the cues weigh, and how much. Once, before the automaton is used. */
    void setCues(Cues cues) {
        cueCount = cues.size();
        for (int s = NO_STOP + 1; s < stops.length / STOP - 1; s++) {
            for (int t = cuesFrom(s); t < cuesTo(s); t++) {
                cueDimensions[t] = cueTargets[t] < 0 ? -1 : strongest(s, t, cues);
                stops[s * STOP + DIMENSIONS] |= cueDimensions[t];
            }
        }
    }

    /** Returns the place among all rows, cues before shifters, of the first one that a stop accepts. */
    int firstRow(int stopIndex) {
        int first = Integer.MAX_VALUE;
        for (int t = cuesFrom(stopIndex); t < cuesTo(stopIndex); t++) {
            first = Math.min(first, cueTargets[t] < 0 ? cueCount - 1 - cueTargets[t] : cueTargets[t]);
        }
        for (int t = markersFrom(stopIndex); t < markersTo(stopIndex); t++) {
            first = Math.min(first, cueCount - 1 - markerTargets[t]);
        }
        return first;
    }

    /** Tells whether two stops accept the same rows. */
    boolean acceptSame(int stopIndex, int other) {
        return stopIndex == other
                || (Arrays.equals(
                                cueTargets,
                                cuesFrom(stopIndex),
                                cuesTo(stopIndex),
                                cueTargets,
                                cuesFrom(other),
                                cuesTo(other))
                        && Arrays.equals(
                                markerTargets,
                                markersFrom(stopIndex),
                                markersTo(stopIndex),
                                markerTargets,
                                markersFrom(other),
                                markersTo(other)));
    }

    /** Returns the dimensions in which, of all cues with the same words, the one at {@code t} weighs most; a tie goes to the first. */
    private int strongest(int stopIndex, int t, Cues cues) {
        int bits = 0;
        for (int w = cues.weightsFrom(cueTargets[t]); w < cues.weightsTo(cueTargets[t]); w++) {
            int dimension = cues.dimension(w);
            boolean most = true;
            for (int other = cuesFrom(stopIndex); other < cuesTo(stopIndex); other++) {
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

    /** Returns the dimensions in which what a stop accepts competes for words, as bits. */
    int dimensions(int stopIndex) {
        return stops[stopIndex * STOP + DIMENSIONS];
    }

    boolean accepts(int stopIndex) {
        return dimensions(stopIndex) != 0 || acceptsMarkers(stopIndex);
    }

    boolean acceptsMarkers(int stopIndex) {
        return markersFrom(stopIndex) < markersTo(stopIndex);
    }

    int cuesFrom(int stopIndex) {
        return stops[stopIndex * STOP + CUES];
    }

    int cuesTo(int stopIndex) {
        return stops[(stopIndex + 1) * STOP + CUES];
    }

    int cue(int index) {
        return cueTargets[index];
    }

    int markersFrom(int stopIndex) {
        return stops[stopIndex * STOP + MARKERS];
    }

    int markersTo(int stopIndex) {
        return stops[(stopIndex + 1) * STOP + MARKERS];
    }

    int marker(int index) {
        return markerTargets[index];
    }
}
