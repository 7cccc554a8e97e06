package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * What there is to do at the nodes of the automaton besides following edges: gaps begin there, and targets are accepted: the
 * indices of cue entries (from 0) and of shifters (-1 - index), apart from those of markers (see {@link Hits}). Immutable once
 * it has learnt what the cues weigh.
 *
 * <p>A stop is where its numbers begin in one array, so that all of them lie side by side: a head with three counts; for each
 * gap, the shortest first, its length with the node behind it, and that node's signature; for each cue target itself and the
 * dimensions in which it counts; the markers. Stop 0 is no stop.
 */
final class StopTable {
    /** No stop; as one, it would have nothing to do. */
    static final int NO_STOP = 0;

    private static final int COUNT_BITS = 13;
    private static final int COUNT = (1 << COUNT_BITS) - 1;
    private static final int LENGTH_BITS = 5;
    private static final int GAP_SIZE = 3;
    private static final int CUE_SIZE = 2;

    private final int[] numbers;
    private final int stopCount;
    private int cueCount;

    /** Lays out columns: where the rows of each stop begin (from stop 0, which has none), and the rows. */
    StopTable(
            int[] gapStart,
            int[] gapLength,
            int[] gapNode,
            int[] cueStart,
            int[] cueTargets,
            int[] markerStart,
            int[] markerTargets) {
        stopCount = gapStart.length - 1;
        numbers = new int
                [stopCount + gapNode.length * GAP_SIZE + cueTargets.length * CUE_SIZE + markerTargets.length];
        int at = 0;
        for (int s = 0; s < stopCount; s++) {
            numbers[at++] = (gapStart[s + 1] - gapStart[s]) << 2 * COUNT_BITS
                    | checkedCount(cueStart[s + 1] - cueStart[s]) << COUNT_BITS
                    | checkedCount(markerStart[s + 1] - markerStart[s]);
            for (int g = gapStart[s]; g < gapStart[s + 1]; g++) {
                numbers[at] = gapNode[g] << LENGTH_BITS | gapLength[g];
                at += GAP_SIZE;
            }
            for (int c = cueStart[s]; c < cueStart[s + 1]; c++) {
                numbers[at] = cueTargets[c];
                at += CUE_SIZE;
            }
            for (int m = markerStart[s]; m < markerStart[s + 1]; m++) {
                numbers[at++] = markerTargets[m];
            }
        }
    }

    private static int checkedCount(int count) {
        if (count > COUNT) {
            throw new IllegalArgumentException("at most " + COUNT + " rows may have the same term (got " + count + ")");
        }
        return count;
    }

    static StopTable unpack(Unpacker packed) {
        return new StopTable(
                packed.ints(),
                packed.ints(),
                packed.mixedInts(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints());
    }

    /** Writes the columns; nodes with edges are below {@code inner}. */
    void pack(Packer packer, int inner) {
        IntList gapStart = new IntList();
        IntList gapLength = new IntList();
        IntList gapNode = new IntList();
        IntList cueStart = new IntList();
        IntList cueTargets = new IntList();
        IntList markerStart = new IntList();
        IntList markerTargets = new IntList();
        for (int stop : all()) {
            gapStart.add(gapLength.size());
            cueStart.add(cueTargets.size());
            markerStart.add(markerTargets.size());
            for (int gap = gapsFrom(stop); gap < cuesFrom(stop); gap = nextGap(gap)) {
                gapLength.add(gapLength(gap));
                gapNode.add(gapNode(gap));
            }
            for (int cue = cuesFrom(stop); cue < markersFrom(stop); cue = nextCue(cue)) {
                cueTargets.add(target(cue));
            }
            for (int marker = markersFrom(stop); marker < end(stop); marker++) {
                markerTargets.add(target(marker));
            }
        }
        gapStart.add(gapLength.size());
        cueStart.add(cueTargets.size());
        markerStart.add(markerTargets.size());
        packer.ints(gapStart.toArray());
        packer.ints(gapLength.toArray());
        packer.mixedInts(inner, gapNode.toArray());
        packer.ints(cueStart.toArray());
        packer.ints(cueTargets.toArray());
        packer.ints(markerStart.toArray());
        packer.ints(markerTargets.toArray());
    }

    /** Returns all stops in their order, the one that is none first. */
    int[] all() {
        int[] all = new int[stopCount];
        for (int s = 1; s < stopCount; s++) {
            all[s] = end(all[s - 1]);
        }
        return all;
    }

    /** Learns the signatures of the nodes behind gaps, and on which dimensions the cues weigh. Once, before the table is used. */
    void complete(EdgeTable edges, Cues cues) {
        cueCount = cues.size();
        int stop = 0;
        for (int s = 0; s < stopCount; s++) {
            for (int gap = gapsFrom(stop); gap < cuesFrom(stop); gap = nextGap(gap)) {
                long signature = edges.signature(gapNode(gap));
                numbers[gap + 1] = (int) (signature >>> Integer.SIZE);
                numbers[gap + 2] = (int) signature;
            }
            for (int cue = cuesFrom(stop); cue < markersFrom(stop); cue = nextCue(cue)) {
                numbers[cue + 1] = numbers[cue] < 0 ? -1 : strongest(stop, cue, cues);
            }
            stop = end(stop);
        }
    }

    /** Returns the dimensions in which, of all cues with the same words, one weighs most; a tie goes to the first. */
    private int strongest(int stop, int cue, Cues cues) {
        int bits = 0;
        for (int w = cues.weightsFrom(target(cue)); w < cues.weightsTo(target(cue)); w++) {
            int dimension = cues.dimension(w);
            double own = Math.abs(cues.weight(w));
            boolean most = true;
            for (int other = cuesFrom(stop); other < markersFrom(stop); other = nextCue(other)) {
                double against =
                        other == cue || target(other) < 0 ? -1 : cues.magnitude(target(other), dimension);
                most &= other < cue ? own > against : own >= against;
            }
            bits |= most ? 1 << dimension : 0;
        }
        return bits;
    }

    /** Returns the place among all rows, cues before shifters, of the first one that a stop accepts. */
    int firstRow(int stop) {
        int first = Integer.MAX_VALUE;
        for (int cue = cuesFrom(stop); cue < markersFrom(stop); cue = nextCue(cue)) {
            first = Math.min(first, target(cue) < 0 ? cueCount - 1 - target(cue) : target(cue));
        }
        for (int marker = markersFrom(stop); marker < end(stop); marker++) {
            first = Math.min(first, cueCount - 1 - target(marker));
        }
        return first;
    }

    /** Tells whether two stops accept the same rows. */
    boolean acceptSame(int stop, int other) {
        return stop == other
                || Arrays.equals(numbers, cuesFrom(stop), end(stop), numbers, cuesFrom(other), end(other))
                        && accepting(stop) == accepting(other);
    }

    private int accepting(int stop) {
        return numbers[stop] & (1 << 2 * COUNT_BITS) - 1;
    }

    /** Tells whether there is anything to accept at a stop. */
    boolean accepts(int stop) {
        return accepting(stop) != 0;
    }

    /** Returns the dimensions in which what a stop accepts competes for words, as bits; all for a shifter. */
    int dimensions(int stop) {
        int bits = 0;
        for (int cue = cuesFrom(stop); cue < markersFrom(stop); cue = nextCue(cue)) {
            bits |= cueDimensions(cue);
        }
        return bits;
    }

    boolean acceptsMarkers(int stop) {
        return (numbers[stop] & COUNT) != 0;
    }

    /** Returns the first gap of a stop; gaps end where its cues begin. */
    int gapsFrom(int stop) {
        return stop + 1;
    }

    int nextGap(int gap) {
        return gap + GAP_SIZE;
    }

    int gapLength(int gap) {
        return numbers[gap] & (1 << LENGTH_BITS) - 1;
    }

    int gapNode(int gap) {
        return numbers[gap] >>> LENGTH_BITS;
    }

    /** Returns the signature of the node behind a gap. */
    long gapSignature(int gap) {
        return (long) numbers[gap + 1] << Integer.SIZE | numbers[gap + 2] & 0xFFFFFFFFL;
    }

    /** Returns the first cue of a stop; cues end where its markers begin. */
    int cuesFrom(int stop) {
        return stop + 1 + (numbers[stop] >>> 2 * COUNT_BITS) * GAP_SIZE;
    }

    int nextCue(int cue) {
        return cue + CUE_SIZE;
    }

    /** Returns the dimensions in which a cue counts, as bits; all for a shifter. */
    int cueDimensions(int cue) {
        return numbers[cue + 1];
    }

    /** Returns the first marker of a stop. */
    int markersFrom(int stop) {
        return cuesFrom(stop) + (numbers[stop] >>> COUNT_BITS & COUNT) * CUE_SIZE;
    }

    /** Returns where the markers of a stop end, one number each. */
    int end(int stop) {
        return markersFrom(stop) + (numbers[stop] & COUNT);
    }

    /** Returns the row that a cue or marker stands for. */
    int target(int cueOrMarker) {
        return numbers[cueOrMarker];
    }
}
