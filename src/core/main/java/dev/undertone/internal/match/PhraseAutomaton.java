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

    /** {@code stopNumber} tells for each node with edges which of the stops is its own, from 1 on; the rest are those of the leaves, in order. */
    PhraseAutomaton(int termCount, int[] fromRoot, EdgeTable edges, int[] stopNumber, StopTable stops) {
        this.termCount = termCount;
        this.edges = edges;
        this.stops = stops;
        int[] all = stops.all();
        int inner = 0;
        for (int node = 0; node < stopNumber.length; node++) {
            edges.setNote(node, all[stopNumber[node]]);
            inner = Math.max(inner, stopNumber[node]);
        }
        leafStops = new int[all.length - inner];
        System.arraycopy(all, inner + 1, leafStops, 1, leafStops.length - 1);
        starts = new long[fromRoot.length];
        for (int symbol = 0; symbol < starts.length; symbol++) {
            int node = fromRoot[symbol];
            starts[symbol] = (long) stop(node) << Integer.SIZE | edges.base(node);
        }
    }

    static PhraseAutomaton unpack(Unpacker packed) {
        return new PhraseAutomaton(
                packed.oneInt(),
                packed.mixedInts(),
                EdgeTable.unpack(packed),
                packed.mixedInts(),
                new StopTable(StopColumns.unpack(packed)));
    }

    void pack(Packer packer) {
        packer.ints(termCount);
        int[] nodeByBase = edges.byBase();
        packer.mixedInts(edges.nodes(), fromRoot(nodeByBase));
        edges.pack(packer, starts.length);
        int[] stopNumber = new int[edges.nodes()];
        int numbered = 0;
        for (int node = 0; node < stopNumber.length; node++) {
            stopNumber[node] = edges.note(node) == StopTable.NO_STOP ? 0 : ++numbered;
        }
        packer.mixedInts(1, stopNumber);
        stops.columns(nodeByBase).pack(packer, edges.nodes());
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

    /** Learns on which dimensions the cues weigh, and how much. Once, before the automaton is used. */
    void setCues(Cues cues) {
        stops.complete(edges, cues);
    }
}
