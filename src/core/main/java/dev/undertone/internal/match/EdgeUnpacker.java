package dev.undertone.internal.match;

/** Reads the edges that an {@link EdgePacker} wrote, straight into their table. Used once. */
final class EdgeUnpacker {
    final int[] fromRoot;
    final EdgeTable table;

    private final int inner;
    private final Numbers groups;
    private final Numbers leads;
    private final Numbers innerNodes;
    private final Numbers leaves;
    private final Numbers sizes;
    private final Numbers symbols;
    private final Numbers places;
    private int newInner;
    private int newLeaf;
    private int lastInner;
    private int lastLeaf;

    /** By number of edges: where the last node with so many begins. */
    private final int[] lastPlaces;
    /** The row that is being read. */
    private final int[] rowSymbols;

    private final int[] rowNodes;

    EdgeUnpacker(Unpacker packed) {
        int[] head = packed.ints();
        fromRoot = new int[head[0]];
        inner = head[1];
        table = new EdgeTable(inner, head[2], head[3]);
        groups = packed.numbers();
        leads = packed.numbers();
        innerNodes = packed.numbers();
        leaves = packed.numbers();
        sizes = packed.numbers();
        symbols = packed.numbers();
        places = packed.numbers();
        newInner = PhraseAutomaton.ROOT + 1;
        newLeaf = inner;
        lastLeaf = inner;
        lastPlaces = new int[fromRoot.length + 1];
        rowSymbols = new int[fromRoot.length];
        rowNodes = new int[fromRoot.length];
        for (int symbol = 0; symbol < fromRoot.length; symbol++) {
            fromRoot[symbol] = lead();
        }
        for (int from = 0; from < inner; from++) {
            row(from);
        }
    }

    private void row(int from) {
        int edges = 0;
        for (int g = groups.next(); g > 0; g--) {
            edges = group(edges);
        }
        if (edges > 0) {
            int place = lastPlaces[edges] + places.nextDifference();
            lastPlaces[edges] = place;
            table.place(from, place - rowSymbols[0], rowSymbols, rowNodes, 0, edges);
        }
    }

    /** Reads a group into the row behind so many edges, and returns how many there are now. */
    private int group(int edges) {
        int node = lead();
        int end = edges + sizes.next();
        int symbol = 0;
        for (int e = edges; e < end; e++) {
            symbol += symbols.next();
            rowSymbols[e] = symbol++;
            rowNodes[e] = node;
        }
        return end;
    }

    private int lead() {
        int kind = leads.next();
        if (kind == EdgePacker.NEW_INNER) {
            return newInner++;
        }
        if (kind == EdgePacker.NEW_LEAF) {
            return newLeaf++;
        }
        if (kind == EdgePacker.NOWHERE) {
            return PhraseAutomaton.ROOT;
        }
        if (kind == EdgePacker.INNER) {
            lastInner += innerNodes.nextDifference();
            newInner = Math.max(newInner, lastInner + 1);
            return lastInner;
        }
        lastLeaf += leaves.nextDifference();
        newLeaf = Math.max(newLeaf, lastLeaf + 1);
        return lastLeaf;
    }
}
