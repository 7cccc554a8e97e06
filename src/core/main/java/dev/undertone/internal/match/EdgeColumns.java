package dev.undertone.internal.match;

/** The edges of all nodes, node by node, as they are gathered and packed. Immutable. */
final class EdgeColumns {
    /** By node, and one more: where its edges begin; the root has none. */
    final int[] start;
    /** By edge: its symbol, ascending within a node. */
    final int[] symbols;
    /** By edge: the node to which it leads. */
    final int[] nodes;

    EdgeColumns(int[] start, int[] symbols, int[] nodes) {
        this.start = start;
        this.symbols = symbols;
        this.nodes = nodes;
    }

    int edges(int node) {
        return start[node + 1] - start[node];
    }

    /** Returns the node with the highest number to which an edge leads. */
    int highest() {
        int highest = 0;
        for (int node : nodes) {
            highest = Math.max(highest, node);
        }
        return highest;
    }
}
