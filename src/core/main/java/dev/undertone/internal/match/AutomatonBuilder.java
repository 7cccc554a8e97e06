package dev.undertone.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Grows a trie term by term and shares what is alike: nodes with the same edges, gaps and targets become one, from the leaves
 * up, so that the spellings of one row cost little more than one of them.
 */
final class AutomatonBuilder {
    private final int termCount;
    private final int classCount;
    private final List<Node> nodes = new ArrayList<>();

    AutomatonBuilder(int termCount, int classCount) {
        this.termCount = termCount;
        this.classCount = classCount;
        nodes.add(new Node());
    }

    /** A node and where it leads; equal when everything is, which sharing relies on. */
    private static final class Node {
        final TreeMap<Integer, Integer> edges = new TreeMap<>();
        final TreeMap<Integer, Integer> gaps = new TreeMap<>();
        final TreeSet<Integer> cues = new TreeSet<>();
        final TreeSet<Integer> markers = new TreeSet<>();

        boolean isStop() {
            return !gaps.isEmpty() || !cues.isEmpty() || !markers.isEmpty();
        }

        List<Object> signature() {
            return List.of(edges, gaps, cues, markers);
        }
    }

    /** Adds a pattern; accepts {@code target} at its end. */
    void add(Pattern pattern, int target, boolean markerLayer) {
        int at = PhraseAutomaton.ROOT;
        for (int element : pattern.elements()) {
            Map<Integer, Integer> from = Pattern.isGap(element) ? nodes.get(at).gaps : nodes.get(at).edges;
            int symbol = symbol(element);
            Integer next = from.get(symbol);
            if (next == null) {
                next = nodes.size();
                nodes.add(new Node());
                from.put(symbol, next);
            }
            at = next;
        }
        (markerLayer ? nodes.get(at).markers : nodes.get(at).cues).add(target);
    }

    private int symbol(int element) {
        if (Pattern.isGap(element)) {
            return Pattern.gapLength(element);
        }
        return Pattern.isClass(element) ? termCount + Pattern.tokenClass(element) : element;
    }

    /** Returns the automaton of the patterns; {@code rows} are the cues for which their targets stand. */
    PhraseAutomaton build(Cues rows) {
        int[] shared = share();
        int[] number = new int[nodes.size()];
        int[] order = byFirstVisit(shared);
        List<Node> kept = new ArrayList<>();
        keep(order, number, kept, true);
        int inner = kept.size();
        keep(order, number, kept, false);
        int[] fromRoot = new int[termCount + classCount];
        nodes.get(PhraseAutomaton.ROOT).edges.forEach((symbol, target) -> fromRoot[symbol] = number[shared[target]]);
        Columns edges = new Columns();
        Columns gaps = new Columns();
        Columns cues = new Columns();
        Columns markers = new Columns();
        for (int n = 0; n < inner; n++) {
            if (n != PhraseAutomaton.ROOT) {
                kept.get(n).edges.forEach((symbol, target) -> edges.add(symbol, number[shared[target]]));
            }
            edges.endRow();
        }
        byte[] hasStop = new byte[inner];
        gaps.endRow();
        cues.endRow();
        markers.endRow();
        for (int n = 0; n < kept.size(); n++) {
            Node node = kept.get(n);
            if (!node.isStop()) {
                continue;
            }
            if (n < inner) {
                hasStop[n] = 1;
            }
            node.gaps.forEach((length, target) -> gaps.add(length, number[shared[target]]));
            node.cues.forEach(target -> cues.add(target, 0));
            node.markers.forEach(target -> markers.add(target, 0));
            gaps.endRow();
            cues.endRow();
            markers.endRow();
        }
        EdgeTable table = EdgeTable.of(
                new EdgeColumns(edges.starts(), edges.keys.toArray(), edges.values.toArray()), fromRoot.length);
        StopColumns columns = new StopColumns(
                gaps.starts(),
                gaps.keys.toArray(),
                gaps.values.toArray(),
                cues.starts(),
                cues.keys.toArray(),
                markers.starts(),
                markers.keys.toArray());
        int[] begins = new int[columns.stops()];
        StopTable stops = new StopTable(columns, table, rows, begins);
        return new PhraseAutomaton(termCount, fromRoot, table, hasStop, stops, begins);
    }

    /** Numbers nodes, those with edges or those without, behind those that have been numbered. */
    private void keep(int[] order, int[] number, List<Node> kept, boolean withEdges) {
        for (int n : order) {
            boolean hasEdges = n == PhraseAutomaton.ROOT || !nodes.get(n).edges.isEmpty();
            if (hasEdges == withEdges) {
                number[n] = kept.size();
                kept.add(nodes.get(n));
            }
        }
    }

    /**
     * Returns the nodes that stay, so that whoever follows the edges of one after the other meets most new nodes in their
     * order, which makes the packed form small: the root, what it leads to, what gaps lead to, then breadth first.
     */
    private int[] byFirstVisit(int[] shared) {
        IntList order = new IntList();
        boolean[] met = new boolean[nodes.size()];
        meet(PhraseAutomaton.ROOT, met, order);
        for (int target : nodes.get(PhraseAutomaton.ROOT).edges.values()) {
            meet(shared[target], met, order);
        }
        for (int n = 0; n < shared.length; n++) {
            if (shared[n] == n) {
                for (int target : nodes.get(n).gaps.values()) {
                    meet(shared[target], met, order);
                }
            }
        }
        for (int i = 0; i < order.size(); i++) {
            for (int target : nodes.get(order.get(i)).edges.values()) {
                meet(shared[target], met, order);
            }
        }
        return order.toArray();
    }

    private static void meet(int node, boolean[] met, IntList order) {
        if (!met[node]) {
            met[node] = true;
            order.add(node);
        }
    }

    /** Returns for each node the one that stands for it. Children have higher numbers than their parents. */
    private int[] share() {
        int[] shared = new int[nodes.size()];
        Map<List<Object>, Integer> known = new HashMap<>();
        for (int n = nodes.size() - 1; n > PhraseAutomaton.ROOT; n--) {
            Node node = nodes.get(n);
            node.edges.replaceAll((symbol, target) -> shared[target]);
            node.gaps.replaceAll((length, target) -> shared[target]);
            Integer same = known.putIfAbsent(node.signature(), n);
            shared[n] = same == null ? n : same;
        }
        return shared;
    }

    /** Pairs of ints in rows, one behind the other. */
    private static final class Columns {
        final IntList keys = new IntList();
        final IntList values = new IntList();
        private final IntList starts = new IntList();

        Columns() {
            starts.add(0);
        }

        void add(int key, int value) {
            keys.add(key);
            values.add(value);
        }

        void endRow() {
            starts.add(keys.size());
        }

        int[] starts() {
            return starts.toArray();
        }
    }
}
