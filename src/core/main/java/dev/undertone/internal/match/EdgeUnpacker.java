package dev.undertone.internal.match;

/**
 * Reads the edges that an {@link EdgePacker} wrote, straight into their table. Used once.
 *
 * <p>Most of what a start-up computes is here, and much of it before anything is compiled: hence few and flat loops, and no
 * calls in the inner ones.
 */
final class EdgeUnpacker {
    private static final int AT_A_TIME = 32;

    final int[] fromRoot;
    final EdgeTable table;

    /** The heads of all groups, row by row, those from the root in front. */
    private final int[] heads;
    /** By group: the node to which it leads. */
    private final int[] targets;
    /** The symbols of all rows, each as a difference to the one before it in its group. */
    private final int[] symbols;
    /** By row that is not empty: where its first edge lies, as a difference to the last row with as many edges. */
    private final int[] places;
    /** By number of edges: where the last row with so many begins. */
    private final int[] lastPlaces;

    private final long[] rows;
    private final int[] edges;
    private final char[] nodeAbove;
    private int nextGroup;
    private int nextSymbol;
    private int nextPlace;

    EdgeUnpacker(Unpacker packed) {
        int[] sizes = packed.ints();
        fromRoot = new int[sizes[0]];
        int nodes = sizes[1];
        heads = packed.numbers();
        targets = targets(heads, nodes, packed.ints(), packed.ints());
        symbols = packed.numbers();
        places = packed.numbers();
        lastPlaces = new int[fromRoot.length + 1];
        rows = new long[2 * nodes + 2];
        edges = new int[sizes[2]];
        nodeAbove = EdgeTable.halves(edges.length, sizes[3]);
        table = new EdgeTable(rows, edges, nodeAbove);
        System.arraycopy(targets, 0, fromRoot, 0, fromRoot.length);
        nextGroup = fromRoot.length;
        for (int from = 0; from < nodes; from++) {
            row(from);
        }
    }

    /** Returns by group the node to which it leads; {@code inner} and {@code leaves} are those that are not the next new one. */
    private static int[] targets(int[] heads, int firstLeaf, int[] inner, int[] leaves) {
        int[] targets = new int[heads.length];
        int[] next = {PhraseAutomaton.ROOT + 1, firstLeaf, 0, 0};
        for (int group = 0; group < heads.length; group += AT_A_TIME) {
            target(heads, group, Math.min(heads.length, group + AT_A_TIME), inner, leaves, targets, next);
        }
        return targets;
    }

    /** Does so for some groups; {@code next} has the next new nodes, and the next places of {@code inner} and {@code leaves}. */
    private static void target(int[] heads, int from, int to, int[] inner, int[] leaves, int[] targets, int[] next) {
        int newInner = next[EdgePacker.NEW_INNER];
        int newLeaf = next[EdgePacker.NEW_LEAF];
        int nextInner = next[EdgePacker.INNER];
        int nextLeaf = next[EdgePacker.LEAF];
        for (int group = from; group < to; group++) {
            switch (heads[group] & EdgePacker.LEADS) {
                case EdgePacker.NEW_INNER ->
                    targets[group] = heads[group] == EdgePacker.NONE ? PhraseAutomaton.ROOT : newInner++;
                case EdgePacker.NEW_LEAF -> targets[group] = newLeaf++;
                case EdgePacker.INNER -> {
                    targets[group] = inner[nextInner++];
                    newInner = Math.max(newInner, targets[group] + 1);
                }
                default -> {
                    targets[group] = leaves[nextLeaf++];
                    newLeaf = Math.max(newLeaf, targets[group] + 1);
                }
            }
        }
        next[EdgePacker.NEW_INNER] = newInner;
        next[EdgePacker.NEW_LEAF] = newLeaf;
        next[EdgePacker.INNER] = nextInner;
        next[EdgePacker.LEAF] = nextLeaf;
    }

    private void row(int from) {
        int group = nextGroup;
        int end = group;
        int count = 0;
        do {
            count += heads[end] >>> EdgePacker.ABOVE;
        } while ((heads[end++] & EdgePacker.LAST) == 0);
        nextGroup = end;
        if (count == 0) {
            return;
        }
        int e = nextSymbol;
        int place = lastPlaces[count] + Unpacker.difference(places[nextPlace++]);
        lastPlaces[count] = place;
        int base = place - symbols[e];
        long signature = 0;
        for (; group < end; group++) {
            int target = targets[group] << Character.SIZE;
            int behind = e + (heads[group] >>> EdgePacker.ABOVE);
            if (nodeAbove.length > 0) {
                putAbove(base, e, behind, targets[group]);
            }
            int symbol = 0;
            for (; e < behind; e++) {
                symbol += symbols[e];
                edges[base + symbol] = target | (char) symbol;
                signature |= 1L << ((symbol * EdgeTable.SPREAD) >>> EdgeTable.UNUSED);
            }
        }
        rows[2 * from] = signature;
        rows[2 * from + 1] = base;
        nextSymbol = e;
    }

    private void putAbove(int base, int from, int to, int target) {
        int symbol = 0;
        for (int e = from; e < to; e++) {
            symbol += symbols[e];
            nodeAbove[base + symbol] = (char) (target >>> Character.SIZE);
        }
    }
}
