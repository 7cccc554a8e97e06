package dev.undertone.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
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

    PhraseAutomaton build() {
        int[] shared = share();
        int[] number = new int[nodes.size()];
        List<Node> kept = new ArrayList<>();
        keep(shared, number, kept, true);
        int inner = kept.size();
        keep(shared, number, kept, false);
        int[] fromRoot = new int[termCount + classCount];
        nodes.get(PhraseAutomaton.ROOT).edges.forEach((symbol, target) -> fromRoot[symbol] = number[shared[target]]);
        Columns edges = new Columns();
        Columns gaps = new Columns();
        Columns cues = new Columns();
        Columns markers = new Columns();
        for (int n = 0; n < inner; n++) {
            if (n != PhraseAutomaton.ROOT) {
                kept.get(n).edges.forEach((symbol, target) -> edges.add(symbol, number[target]));
            }
            edges.endRow();
        }
        int[] stop = new int[kept.size()];
        int stops = 1;
        gaps.endRow();
        cues.endRow();
        markers.endRow();
        for (int n = 0; n < stop.length; n++) {
            Node node = kept.get(n);
            if (!node.isStop()) {
                continue;
            }
            stop[n] = stops++;
            node.gaps.forEach((length, target) -> gaps.add(length, number[target]));
            node.cues.forEach(target -> cues.add(target, 0));
            node.markers.forEach(target -> markers.add(target, 0));
            gaps.endRow();
            cues.endRow();
            markers.endRow();
        }
        return new PhraseAutomaton(
                termCount,
                fromRoot,
                EdgeTable.of(edges.starts(), edges.keys.toArray(), edges.values.toArray(), fromRoot.length),
                Arrays.copyOf(stop, inner),
                new StopTable(new StopColumns(
                        gaps.starts(),
                        gaps.keys.toArray(),
                        gaps.values.toArray(),
                        cues.starts(),
                        cues.keys.toArray(),
                        markers.starts(),
                        markers.keys.toArray())));
    }

    /** Numbers the nodes that stay, of those with edges or of those without, behind those that have been numbered. */
    private void keep(int[] shared, int[] number, List<Node> kept, boolean withEdges) {
        for (int n = 0; n < nodes.size(); n++) {
            boolean hasEdges = n == PhraseAutomaton.ROOT || !nodes.get(n).edges.isEmpty();
            if (shared[n] == n && hasEdges == withEdges) {
                number[n] = kept.size();
                kept.add(nodes.get(n));
            }
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
