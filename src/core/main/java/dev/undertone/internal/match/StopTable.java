package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * What there is to do at the nodes of the automaton besides following edges: gaps begin there, and targets are accepted: the
 * indices of cue entries (from 0) and of shifters (-1 - index), apart from those of markers (see {@link Hits}). Immutable.
 *
 * <p>A stop is where its numbers begin in one array, so that all of them lie side by side: a head with three counts; for each
 * gap, the shortest first, its length with where the row of the node behind it begins, and that node's signature; for each cue
 * target itself and the dimensions in which it counts; the markers. Stop 0 is no stop.
 */
final class StopTable {
    /** No stop; as one, it would have nothing to do. */
    static final int NO_STOP = 0;

    private static final int COUNT_BITS = 13;
    private static final int COUNT = (1 << COUNT_BITS) - 1;
    /** The numbers of cues and markers lie below that of gaps. */
    private static final int ABOVE_COUNTS = 2 * COUNT_BITS;

    private static final int ACCEPTING = (1 << ABOVE_COUNTS) - 1;
    private static final int LENGTH_BITS = 5;
    private static final int LENGTH = (1 << LENGTH_BITS) - 1;
    private static final int GAP_SIZE = 3;
    private static final int CUE_SIZE = 2;

    private final int[] numbers;
    private final int cueCount;

    /**
     * Lays out stops.
     *
     * @param edges where the signatures of the nodes behind gaps stand
     * @param cues what the cues weigh, and on which dimensions
     * @param begins receives by stop where it begins
     */
    StopTable(StopColumns columns, EdgeTable edges, Cues cues, int[] begins) {
        cueCount = cues.size();
        numbers = new int
                [columns.stops()
                        + columns.gapNode.length * GAP_SIZE
                        + columns.cues.length * CUE_SIZE
                        + columns.markers.length];
        int at = 0;
        for (int s = 0; s < begins.length; s++) {
            begins[s] = at;
            at = lay(columns, s, at, edges, cues);
        }
    }

    /** Lays out what there is to do at the stop with a number, and returns where the next one begins. */
    private int lay(StopColumns columns, int s, int begin, EdgeTable edges, Cues cues) {
        int gaps = columns.gapStart[s + 1] - columns.gapStart[s];
        int cueRows = checkedCount(columns.cueStart[s + 1] - columns.cueStart[s]);
        int markers = checkedCount(columns.markerStart[s + 1] - columns.markerStart[s]);
        int at = begin;
        numbers[at++] = head(gaps, cueRows, markers);
        for (int g = columns.gapStart[s]; g < columns.gapStart[s + 1]; g++) {
            int node = columns.gapNode[g];
            long signature = edges.signature(node);
            numbers[at] = gap(edges.base(node), columns.gapLength[g]);
            numbers[at + 1] = (int) (signature >>> Integer.SIZE);
            numbers[at + 2] = (int) signature;
            at += GAP_SIZE;
        }
        for (int c = columns.cueStart[s]; c < columns.cueStart[s + 1]; c++) {
            int target = columns.cues[c];
            numbers[at] = target;
            numbers[at + 1] = target < 0 ? -1 : cues.dimensions(target);
            at += CUE_SIZE;
        }
        for (int m = columns.markerStart[s]; m < columns.markerStart[s + 1]; m++) {
            numbers[at++] = columns.markers[m];
        }
        if (cueRows > 1) {
            for (int cue = cuesFrom(begin); cue < markersFrom(begin); cue = nextCue(cue)) {
                if (target(cue) >= 0) {
                    numbers[cue + 1] = strongest(begin, cue, cues);
                }
            }
        }
        return at;
    }

    private static int checkedCount(int count) {
        if (count > COUNT) {
            throw new IllegalArgumentException("at most " + COUNT + " rows may have the same term (got " + count + ")");
        }
        return count;
    }

    /** Takes stops as they are laid out. */
    StopTable(int[] numbers, int cueCount) {
        this.numbers = numbers;
        this.cueCount = cueCount;
    }

    /** Returns the head of a stop that has so many gaps, cues and markers. */
    static int head(int gaps, int cues, int markers) {
        return (gaps << ABOVE_COUNTS) | (cues << COUNT_BITS) | markers;
    }

    /** Returns the first number of a gap, which leads to the node whose row begins at {@code base}. */
    static int gap(int base, int length) {
        return (base << LENGTH_BITS) | length;
    }

    /** Returns the dimensions in which, of all cues with the same words, one weighs most; a tie goes to the first. */
    private int strongest(int stop, int cue, Cues cues) {
        int bits = 0;
        for (int w = cues.weightsFrom(target(cue)); w < cues.weightsTo(target(cue)); w++) {
            int dimension = cues.dimension(w);
            double own = Math.abs(cues.weight(w));
            boolean most = true;
            for (int other = cuesFrom(stop); other < markersFrom(stop); other = nextCue(other)) {
                double against = other == cue || target(other) < 0 ? -1 : cues.magnitude(target(other), dimension);
                most &= other < cue ? own > against : own >= against;
            }
            bits |= most ? 1 << dimension : 0;
        }
        return bits;
    }

    /** Returns how many numbers there are, of all stops together. */
    int size() {
        return numbers.length;
    }

    int cueCount() {
        return cueCount;
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
                || (accepting(stop) == accepting(other)
                        && Arrays.equals(numbers, cuesFrom(stop), end(stop), numbers, cuesFrom(other), end(other)));
    }

    private int accepting(int stop) {
        return numbers[stop] & ACCEPTING;
    }

    /** Returns the head of a stop: how many gaps, cues and markers it has. */
    int head(int stop) {
        return numbers[stop];
    }

    /** Tells by the head of a stop whether there is anything to accept. */
    static boolean accepts(int head) {
        return (head & ACCEPTING) != 0;
    }

    /** Tells by the head of a stop whether gaps begin there. */
    static boolean hasGaps(int head) {
        return head >>> ABOVE_COUNTS != 0;
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
        return numbers[gap] & LENGTH;
    }

    /** Returns where the row of the node behind a gap begins. */
    int gapBase(int gap) {
        return numbers[gap] >>> LENGTH_BITS;
    }

    /** Returns the signature of the node behind a gap. */
    long gapSignature(int gap) {
        return ((long) numbers[gap + 1] << Integer.SIZE) | (numbers[gap + 2] & 0xFFFFFFFFL);
    }

    /** Returns the first cue of a stop; cues end where its markers begin. */
    int cuesFrom(int stop) {
        return stop + 1 + (numbers[stop] >>> ABOVE_COUNTS) * GAP_SIZE;
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
        return cuesFrom(stop) + ((numbers[stop] >>> COUNT_BITS) & COUNT) * CUE_SIZE;
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
