package dev.undertone.internal.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The edges of all nodes in one table, each node's row of symbols displaced so that rows fit into each other's holes (Tarjan
 * and Yao, "Storing a sparse table", CACM 22, 1979). An edge is found, or found missing, by one look at the place
 * {@code base of the node + symbol}. Immutable.
 *
 * <p>No two nodes have the same base, so the symbol that stands in a place tells whose edge it is. Most looks would find
 * nothing, and each of them may miss the cache; so each node has a signature, 64 bits of which one is set for each of its
 * symbols, and three of four looks are spared.
 */
final class EdgeTable {
    /** Bases are distinct modulo this, so that symbols need be kept modulo this only. */
    private static final int MODULUS = 1 << Character.SIZE;

    /** The bit of a symbol in a signature is the number in the highest bits of a product with this. */
    static final int SPREAD = 0x9E3779B9;
    /** So many lower bits of the product say nothing. */
    static final int UNUSED = 26;

    /** Nodes with at most so many edges stand in ascending places. */
    private static final int ASCENDING = 4;

    /** By node, side by side because they are asked for together: its signature; where its row begins, and above that its note. */
    private final long[] rows;

    private final int nodes;
    /** By place: the symbol of the edge there, modulo {@link #MODULUS}, and above it the lower half of the node to which it leads; where there is no edge, the root. */
    private final int[] edges;
    /** By place: the upper half of the node; empty when all nodes are below {@link #MODULUS}. */
    private final char[] nodeAbove;

    /**
     * Takes rows as they are laid out.
     *
     * @param rows by node, and one more: its signature and where its row begins
     * @param edges by place: the symbol, modulo 2<sup>16</sup>, and the lower half of the node
     * @param nodeAbove by place: the upper half of the node; empty when all nodes are below 2<sup>16</sup>
     */
    EdgeTable(long[] rows, int[] edges, char[] nodeAbove) {
        nodes = rows.length / 2 - 1;
        this.rows = rows;
        this.edges = edges;
        this.nodeAbove = nodeAbove;
    }

    private int nodeAt(int place) {
        int node = edges[place] >>> Character.SIZE;
        return nodeAbove.length == 0 ? node : node | nodeAbove[place] << Character.SIZE;
    }

    /** Finds places for edges; all symbols are below {@code symbolCount}. */
    static EdgeTable of(EdgeColumns columns, int symbolCount) {
        int[] start = columns.start;
        int[] symbols = columns.symbols;
        int[] base = new int[start.length - 1];
        BitSet taken = new BitSet();
        BitSet used = new BitSet(MODULUS);
        // room for the symbols in front of a node's first one
        int firstFree = symbolCount;
        int place = 0;
        int edges = 0;
        for (int from : byEdges(start)) {
            int first = symbols[start[from]];
            firstFree = taken.nextClearBit(firstFree);
            // in ascending places nodes pack well, but leave holes: too many where rows are long
            place = edges <= ASCENDING && edges == start[from + 1] - start[from]
                    ? taken.nextClearBit(place)
                    : firstFree;
            edges = start[from + 1] - start[from];
            while (used.get((place - first) % MODULUS)
                    || !fits(taken, place - first, symbols, start[from], start[from + 1])) {
                place = taken.nextClearBit(place + 1);
            }
            base[from] = place - first;
            used.set(base[from] % MODULUS);
            for (int e = start[from]; e < start[from + 1]; e++) {
                taken.set(base[from] + symbols[e]);
            }
        }
        int places = symbolCount;
        for (int each : base) {
            places = Math.max(places, each + symbolCount);
        }
        EdgeTable table =
                new EdgeTable(new long[2 * base.length + 2], new int[places], halves(places, columns.highest()));
        for (int from = 0; from < base.length; from++) {
            table.put(from, base[from], columns);
        }
        return table;
    }

    /** Returns room for the upper halves of nodes, of which there are none when they are all 0. */
    static char[] halves(int places, int highestNode) {
        return new char[highestNode < MODULUS ? 0 : places];
    }

    private void put(int from, int base, EdgeColumns columns) {
        for (int e = columns.start[from]; e < columns.start[from + 1]; e++) {
            int symbol = columns.symbols[e];
            edges[base + symbol] = columns.nodes[e] << Character.SIZE | (char) symbol;
            if (nodeAbove.length > 0) {
                nodeAbove[base + symbol] = (char) (columns.nodes[e] >>> Character.SIZE);
            }
            rows[2 * from] |= bitOf(symbol);
        }
        rows[2 * from + 1] = base;
    }

    /** Returns the nodes that have edges, those with the most first, for they are the hardest to place; else in their order. */
    private static int[] byEdges(int[] start) {
        int most = 0;
        for (int from = 1; from < start.length; from++) {
            most = Math.max(most, start[from] - start[from - 1]);
        }
        int[] behind = new int[most + 1];
        for (int from = 1; from < start.length; from++) {
            behind[start[from] - start[from - 1]]++;
        }
        int withEdges = 0;
        for (int edges = most; edges > 0; edges--) {
            int nodes = behind[edges];
            behind[edges] = withEdges;
            withEdges += nodes;
        }
        int[] order = new int[withEdges];
        for (int from = 1; from < start.length; from++) {
            int edges = start[from] - start[from - 1];
            if (edges > 0) {
                order[behind[edges]++] = from - 1;
            }
        }
        return order;
    }

    private static boolean fits(BitSet taken, int base, int[] symbols, int from, int to) {
        for (int e = from; e < to; e++) {
            if (taken.get(base + symbols[e])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the edges; all symbols are below {@code symbolCount}. */
    EdgeColumns columns(int symbolCount) {
        int[] base = new int[nodes()];
        for (int from = 0; from < base.length; from++) {
            base[from] = base(from);
        }
        int[] withBase = byBase();
        int[] start = new int[base.length + 1];
        for (int place = 0; place < edges.length; place++) {
            if (nodeAt(place) != PhraseAutomaton.ROOT) {
                start[owner(place, symbolCount, withBase) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] symbols = new int[start[base.length]];
        int[] targets = new int[start[base.length]];
        for (int place = 0; place < edges.length; place++) {
            if (nodeAt(place) != PhraseAutomaton.ROOT) {
                int from = owner(place, symbolCount, withBase);
                symbols[next[from]] = place - base[from];
                targets[next[from]++] = nodeAt(place);
            }
        }
        return new EdgeColumns(start, symbols, targets);
    }

    /** Returns by place the node whose row begins there. */
    int[] byBase() {
        int[] withBase = new int[edges.length];
        for (int from = 1; from < nodes; from++) {
            withBase[base(from)] = from;
        }
        return withBase;
    }

    /** Returns the node whose edge lies in a place. */
    private int owner(int place, int symbolCount, int[] withBase) {
        for (int s = (char) edges[place]; s < symbolCount; s += MODULUS) {
            int from = withBase[place - s];
            if (from != PhraseAutomaton.ROOT && base(from) == place - s) {
                return from;
            }
        }
        throw new IllegalStateException("place " + place + " must belong to a node");
    }

    /** Returns the bit that a symbol sets in the signature of each node that has an edge for it. */
    static long bitOf(int symbol) {
        return 1L << ((symbol * SPREAD) >>> UNUSED);
    }

    /** Returns how many places there are for edges. */
    int places() {
        return edges.length;
    }

    /** Returns how many nodes there are. */
    int nodes() {
        return nodes;
    }

    /** Returns where a node's row begins; 0 when it has no edges. */
    int base(int from) {
        return (int) rows[2 * Math.min(from, nodes) + 1];
    }

    /** Returns what was noted of a node with edges, at first 0; 0 of others. */
    int note(int node) {
        return (int) (rows[2 * Math.min(node, nodes) + 1] >>> Integer.SIZE);
    }

    /**
     * Gives each node that {@code has} one the next note, to be found beside its edges, the first note left out. Only before the
     * table is used.
     *
     * @return how many nodes have one
     */
    int setNotes(byte[] has, int[] notes) {
        int last = 0;
        for (int node = 0; node < has.length; node++) {
            if (has[node] != 0) {
                rows[2 * node + 1] |= (long) notes[++last] << Integer.SIZE;
            }
        }
        return last;
    }

    /** Returns a node's signature; 0 when it has no edges. */
    long signature(int from) {
        return rows[2 * Math.min(from, nodes)];
    }

    /** Returns the node to which a symbol leads from the node whose row begins at {@code base}; the root when there is none. */
    int find(int rowBase, int wanted) {
        int place = rowBase + wanted;
        // all bits where the symbol is the one wanted: without a branch, for which it is can hardly be guessed
        int found = ((char) (edges[place] ^ wanted) - 1) >> (Integer.SIZE - 1);
        return nodeAt(place) & found;
    }
}
