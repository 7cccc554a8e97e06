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

    PhraseAutomaton build() {
        int[] shared = share();
        int[] number = new int[nodes.size()];
        List<Node> kept = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            if (shared[n] == n) {
                number[n] = kept.size();
                kept.add(nodes.get(n));
            }
        }
        Columns edges = new Columns(kept.size());
        Columns gaps = new Columns(kept.size());
        Columns cues = new Columns(kept.size());
        Columns markers = new Columns(kept.size());
        for (Node node : kept) {
            node.edges.forEach((symbol, target) -> edges.add(symbol, number[shared[target]]));
            node.gaps.forEach((length, target) -> gaps.add(length, number[shared[target]]));
            node.cues.forEach(target -> cues.add(target, 0));
            node.markers.forEach(target -> markers.add(target, 0));
            edges.endRow();
            gaps.endRow();
            cues.endRow();
            markers.endRow();
        }
        return new PhraseAutomaton(
                termCount + classCount,
                termCount,
                edges.starts(),
                edges.keys.toArray(),
                edges.values.toArray(),
                gaps.starts(),
                gaps.keys.toArray(),
                gaps.values.toArray(),
                cues.starts(),
                cues.keys.toArray(),
                markers.starts(),
                markers.keys.toArray());
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
        private final int[] starts;
        private int row;

        Columns(int rows) {
            starts = new int[rows + 1];
        }

        void add(int key, int value) {
            keys.add(key);
            values.add(value);
        }

        void endRow() {
            row++;
            starts[row] = keys.size();
        }

        int[] starts() {
            return starts;
        }
    }
}
