package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * All terms of a lexicon as one automaton over term ids and token classes, with bounded gaps. Immutable.
 *
 * <p>An acyclic graph whose edges are symbols: a term id, or the number of terms plus a token class. A gap is an edge without
 * a symbol to a node that may pass over up to k tokens before its first symbol. Nodes with edges have the lowest numbers; those
 * without are there to accept something.
 */
final class PhraseAutomaton {
    /** The node from which all begins and to which nothing leads, so that it also stands for "nowhere". */
    static final int ROOT = 0;

    private final int termCount;
    /** By symbol: where the row of the node begins to which it leads from the root, and above that the node's stop. */
    private final long[] starts;

    private final EdgeTable edges;
    private final StopTable stops;
    /** No stop for nodes with edges, then by node without edges, from the first such: its stop. */
    private final int[] leafStops;

    /**
     * Puts an automaton together.
     *
     * @param fromRoot by symbol: the node to which it leads from the root
     * @param hasStop tells for each node with edges whether one of the stops is its own; the rest are those of the leaves, in order
     * @param begins by stop, the one that is none among them: where it begins
     */
    PhraseAutomaton(int termCount, int[] fromRoot, EdgeTable edges, byte[] hasStop, StopTable stops, int[] begins) {
        this.termCount = termCount;
        this.edges = edges;
        this.stops = stops;
        int stop = edges.setNotes(hasStop, begins);
        leafStops = new int[begins.length - stop];
        System.arraycopy(begins, stop + 1, leafStops, 1, leafStops.length - 1);
        starts = new long[fromRoot.length];
        for (int symbol = 0; symbol < starts.length; symbol++) {
            int node = fromRoot[symbol];
            if (node != ROOT) {
                starts[symbol] = (long) stop(node) << Integer.SIZE | edges.base(node);
            }
        }
    }

    static PhraseAutomaton unpack(Unpacker packed) {
        int termCount = packed.oneInt();
        EdgeUnpacker edges = new EdgeUnpacker(packed);
        byte[] hasStop = packed.bytes();
        StopUnpacker stops = new StopUnpacker(packed, edges.table);
        return new PhraseAutomaton(termCount, edges.fromRoot, edges.table, hasStop, stops.table, stops.begins);
    }

    void pack(Packer packer) {
        packer.ints(termCount);
        int[] nodeByBase = edges.byBase();
        EdgePacker.pack(packer, fromRoot(nodeByBase), edges);
        byte[] hasStop = new byte[edges.nodes()];
        for (int node = 0; node < hasStop.length; node++) {
            hasStop[node] = (byte) (edges.note(node) == StopTable.NO_STOP ? 0 : 1);
        }
        packer.bytes(hasStop);
        StopPacker.pack(packer, stops, nodeByBase);
    }

    /** Returns by symbol the node to which it leads from the root. */
    private int[] fromRoot(int[] nodeByBase) {
        int[] nodes = new int[starts.length];
        for (int symbol = 0; symbol < nodes.length; symbol++) {
            int base = (int) starts[symbol];
            int stop = (int) (starts[symbol] >>> Integer.SIZE);
            if (base > 0) {
                nodes[symbol] = nodeByBase[base];
            } else if (stop != StopTable.NO_STOP) {
                nodes[symbol] = edges.nodes() - 1 + Arrays.binarySearch(leafStops, stop);
            }
        }
        return nodes;
    }

    /** Returns the symbol of a token class; that of a term is its id. */
    int symbolOfClass(byte tokenClass) {
        return termCount + tokenClass;
    }

    /** Returns where the row of the node begins to which a symbol leads from the root, 0 for none, and above it the node's stop. */
    long start(int symbol) {
        return starts[symbol];
    }

    EdgeTable edges() {
        return edges;
    }

    StopTable stops() {
        return stops;
    }

    /** Returns the stop at a node, or {@link StopTable#NO_STOP}. */
    int stop(int node) {
        return edges.note(node) | leafStops[Math.max(node - edges.nodes() + 1, 0)];
    }
}
