package dev.undertone.internal.match;

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
    /** By symbol: where it leads from the root. */
    private final int[] fromRoot;

    private final EdgeTable edges;
    private final StopTable stops;
    /** By node without edges, from the first such: its stop. */
    private final int[] leafStops;

    /** {@code stopNumber} tells for each node with edges which of the stops is its own, from 1 on; the rest are those of the leaves, in order. */
    PhraseAutomaton(int termCount, int[] fromRoot, EdgeTable edges, int[] stopNumber, StopTable stops) {
        this.termCount = termCount;
        this.fromRoot = fromRoot;
        this.edges = edges;
        this.stops = stops;
        int[] all = stops.all();
        int inner = 0;
        for (int node = 0; node < stopNumber.length; node++) {
            edges.setNote(node, all[stopNumber[node]]);
            inner = Math.max(inner, stopNumber[node]);
        }
        leafStops = new int[all.length - 1 - inner];
        System.arraycopy(all, inner + 1, leafStops, 0, leafStops.length);
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
        packer.mixedInts(edges.nodes(), fromRoot);
        edges.pack(packer, fromRoot.length);
        int[] stopNumber = new int[edges.nodes()];
        int numbered = 0;
        for (int node = 0; node < stopNumber.length; node++) {
            stopNumber[node] = edges.note(node) == StopTable.NO_STOP ? 0 : ++numbered;
        }
        packer.mixedInts(1, stopNumber);
        stops.columns().pack(packer, edges.nodes());
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

    StopTable stops() {
        return stops;
    }

    /** Returns the stop at a node, or {@link StopTable#NO_STOP}. */
    int stop(int node) {
        int leaf = node - edges.nodes();
        return leaf < 0 ? edges.note(node) : leafStops[leaf];
    }

    /** Learns on which dimensions the cues weigh, and how much. Once, before the automaton is used. */
    void setCues(Cues cues) {
        stops.complete(edges, cues);
    }
}
