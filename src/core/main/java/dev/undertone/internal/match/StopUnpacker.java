package dev.undertone.internal.match;

/** Reads the stops that a {@link StopPacker} wrote, straight into their table. Used once. */
final class StopUnpacker {
    final StopTable table;
    /** By stop: where it begins. */
    final int[] begins;

    /** So many stops are laid out by one call: few enough that it is soon compiled, and not often enough to be optimised. */
    private static final int AT_A_TIME = 32;

    private final EdgeTable edges;
    private final int[] numbers;
    private final int[] counts;
    private final int[] lengths;
    private final int[] nodes;
    private final int[] cues;
    private final int[] dimensions;
    private final int[] markers;
    private int nextCount;
    private int nextGap;
    private int nextCue;
    private int nextDimensions;
    private int nextMarker;

    /** {@code edges} are those of the same automaton. */
    StopUnpacker(Unpacker packed, EdgeTable edges) {
        this.edges = edges;
        int[] sizes = packed.ints();
        begins = new int[sizes[1]];
        numbers = new int[sizes[2]];
        table = new StopTable(numbers, sizes[0]);
        counts = packed.numbers();
        lengths = packed.numbers();
        nodes = packed.ints();
        cues = packed.ints();
        dimensions = packed.numbers();
        markers = packed.ints();
        int at = 0;
        for (int s = 0; s < begins.length; s += AT_A_TIME) {
            at = lay(s, Math.min(begins.length, s + AT_A_TIME), at);
        }
    }

    /** Lays out stops from a place on, and returns where the next one begins. */
    private int lay(int from, int to, int place) {
        int at = place;
        for (int s = from; s < to; s++) {
            begins[s] = at;
            int count = counts[nextCount++];
            int cueCount = count >>> 1;
            int head = at++;
            if ((count & 1) == 0) {
                numbers[head] = StopTable.head(0, cueCount, 0);
                at = cues(at, cueCount);
            } else {
                int gapCount = counts[nextCount++];
                int markerCount = counts[nextCount++];
                numbers[head] = StopTable.head(gapCount, cueCount, markerCount);
                at = gaps(at, gapCount);
                at = cues(at, cueCount);
                System.arraycopy(markers, nextMarker, numbers, at, markerCount);
                nextMarker += markerCount;
                at += markerCount;
            }
        }
        return at;
    }

    private int cues(int place, int count) {
        int at = place;
        for (int left = count; left > 0; left--) {
            int cue = cues[nextCue++];
            numbers[at++] = cue;
            numbers[at++] = cue < 0 ? -1 : dimensions[nextDimensions++];
        }
        return at;
    }

    private int gaps(int place, int count) {
        int at = place;
        for (int left = count; left > 0; left--) {
            int node = nodes[nextGap];
            long signature = edges.signature(node);
            numbers[at++] = StopTable.gap(edges.base(node), lengths[nextGap++]);
            numbers[at++] = (int) (signature >>> Integer.SIZE);
            numbers[at++] = (int) signature;
        }
        return at;
    }
}
