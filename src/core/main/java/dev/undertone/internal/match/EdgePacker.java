package dev.undertone.internal.match;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes edges. A node's row is written as groups of symbols that lead to the same node. Nodes are numbered so that most groups
 * lead to the first one that has not been met, and that takes no number. Numbers of a kind stand together, because there the
 * compression of the jar finds them alike. Used once.
 */
final class EdgePacker {
    /** Where a group leads, the lowest bits of its head: to the node with edges that has the next number. */
    static final int NEW_INNER = 0;
    /** To the node without edges that has the next number. */
    static final int NEW_LEAF = 1;
    /** To any node with edges; its number is written apart. */
    static final int INNER = 2;
    /** To any node without edges. */
    static final int LEAF = 3;

    /** The bits of a head in which those stand. */
    static final int LEADS = 3;
    /** Marks the last group of a row. */
    static final int LAST = 4;
    /** Above that is the number of edges in the group. */
    static final int ABOVE = 3;
    /** The head of a group without edges: of a row that has none, or of a symbol that leads nowhere from the root. */
    static final int NONE = LAST;

    private final int inner;
    private final NumberWriter heads = new NumberWriter();
    private final IntList innerNodes = new IntList();
    private final IntList leaves = new IntList();
    private final NumberWriter symbols = new NumberWriter();
    private final NumberWriter places = new NumberWriter();
    private int newInner;
    private int newLeaf;

    private EdgePacker(int inner) {
        this.inner = inner;
        newInner = PhraseAutomaton.ROOT + 1;
        newLeaf = inner;
    }

    static void pack(Packer packer, int[] fromRoot, EdgeTable table) {
        EdgeColumns columns = table.columns(fromRoot.length);
        packer.ints(fromRoot.length, table.nodes(), table.places(), columns.highest());
        new EdgePacker(table.nodes()).write(packer, fromRoot, table, columns);
    }

    private void write(Packer packer, int[] fromRoot, EdgeTable table, EdgeColumns columns) {
        for (int node : fromRoot) {
            if (node == PhraseAutomaton.ROOT) {
                heads.add(NONE);
            } else {
                group(node, 1, true);
            }
        }
        int[] lastPlaces = new int[fromRoot.length + 1];
        for (int from = 0; from < inner; from++) {
            row(columns, from);
            int edges = columns.edges(from);
            if (edges > 0) {
                // nodes with as many edges were placed one behind the other
                int place = table.base(from) + columns.symbols[columns.start[from]];
                places.addDifference(place - lastPlaces[edges]);
                lastPlaces[edges] = place;
            }
        }
        packer.numbers(heads);
        packer.ints(innerNodes.toArray());
        packer.ints(leaves.toArray());
        packer.numbers(symbols);
        packer.numbers(places);
    }

    private void row(EdgeColumns columns, int from) {
        Map<Integer, IntList> symbolsTo = new LinkedHashMap<>();
        for (int e = columns.start[from]; e < columns.start[from + 1]; e++) {
            symbolsTo.computeIfAbsent(columns.nodes[e], node -> new IntList()).add(columns.symbols[e]);
        }
        if (symbolsTo.isEmpty()) {
            heads.add(NONE);
        }
        Iterator<Map.Entry<Integer, IntList>> groups = symbolsTo.entrySet().iterator();
        while (groups.hasNext()) {
            Map.Entry<Integer, IntList> group = groups.next();
            group(group.getKey(), group.getValue().size(), !groups.hasNext());
            int last = 0;
            for (int symbol : group.getValue().toArray()) {
                symbols.add(symbol - last);
                last = symbol;
            }
        }
    }

    /** Writes the head of a group, and the node to which it leads when it must be said. */
    private void group(int node, int edges, boolean last) {
        int head = edges << ABOVE | (last ? LAST : 0);
        if (node < inner) {
            heads.add(head | (node == newInner ? NEW_INNER : INNER));
            if (node != newInner) {
                innerNodes.add(node);
            }
            newInner = Math.max(newInner, node + 1);
        } else {
            heads.add(head | (node == newLeaf ? NEW_LEAF : LEAF));
            if (node != newLeaf) {
                leaves.add(node);
            }
            newLeaf = Math.max(newLeaf, node + 1);
        }
    }
}
