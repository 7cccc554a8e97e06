package dev.undertone.internal.match;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes edges. A node's row is written as groups of symbols that lead to the same node. Nodes are numbered so that most groups
 * lead to the first one that has not been met, and that takes a byte. Numbers of a kind stand together, because there the
 * compression of the jar finds them alike. Used once.
 */
final class EdgePacker {
    /** A symbol does not lead anywhere; from the root only. */
    static final int NOWHERE = 0;
    /** To the node with edges that has the next number. */
    static final int NEW_INNER = 1;
    /** To the node without edges that has the next number. */
    static final int NEW_LEAF = 2;
    /** To any node with edges; its number follows, as a difference to the last one that was written out. */
    static final int INNER = 3;
    /** To any node without edges. */
    static final int LEAF = 4;

    private final int inner;
    private final NumberWriter groups = new NumberWriter();
    private final NumberWriter leads = new NumberWriter();
    private final NumberWriter innerNodes = new NumberWriter();
    private final NumberWriter leaves = new NumberWriter();
    private final NumberWriter sizes = new NumberWriter();
    private final NumberWriter symbols = new NumberWriter();
    private final NumberWriter places = new NumberWriter();
    private int newInner;
    private int newLeaf;
    private int lastInner;
    private int lastLeaf;

    private EdgePacker(int inner) {
        this.inner = inner;
        newInner = PhraseAutomaton.ROOT + 1;
        newLeaf = inner;
        lastLeaf = inner;
    }

    static void pack(Packer packer, int[] fromRoot, EdgeTable table) {
        EdgeColumns columns = table.columns(fromRoot.length);
        packer.ints(fromRoot.length, table.nodes(), table.places(), columns.highest());
        new EdgePacker(table.nodes()).write(packer, fromRoot, table, columns);
    }

    private void write(Packer packer, int[] fromRoot, EdgeTable table, EdgeColumns columns) {
        for (int node : fromRoot) {
            lead(node);
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
        packer.numbers(groups);
        packer.numbers(leads);
        packer.numbers(innerNodes);
        packer.numbers(leaves);
        packer.numbers(sizes);
        packer.numbers(symbols);
        packer.numbers(places);
    }

    private void row(EdgeColumns columns, int from) {
        Map<Integer, IntList> symbolsTo = new LinkedHashMap<>();
        for (int e = columns.start[from]; e < columns.start[from + 1]; e++) {
            symbolsTo.computeIfAbsent(columns.nodes[e], node -> new IntList()).add(columns.symbols[e]);
        }
        groups.add(symbolsTo.size());
        symbolsTo.forEach((node, group) -> {
            lead(node);
            sizes.add(group.size());
            int behind = 0;
            for (int symbol : group.toArray()) {
                symbols.add(symbol - behind);
                behind = symbol + 1;
            }
        });
    }

    private void lead(int node) {
        if (node == PhraseAutomaton.ROOT) {
            leads.add(NOWHERE);
        } else if (node < inner) {
            leads.add(node == newInner ? NEW_INNER : INNER);
            if (node != newInner) {
                innerNodes.addDifference(node - lastInner);
                lastInner = node;
            }
            newInner = Math.max(newInner, node + 1);
        } else {
            leads.add(node == newLeaf ? NEW_LEAF : LEAF);
            if (node != newLeaf) {
                leaves.addDifference(node - lastLeaf);
                lastLeaf = node;
            }
            newLeaf = Math.max(newLeaf, node + 1);
        }
    }
}
