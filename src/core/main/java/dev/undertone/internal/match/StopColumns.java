package dev.undertone.internal.match;

/** What there is to do at each stop, column by column, as it is gathered. Immutable. */
final class StopColumns {
    /** By stop, and one more: where its gaps begin. */
    final int[] gapStart;
    /** By gap, the shortest of a stop first. */
    final int[] gapLength;
    /** By gap: the node behind it. */
    final int[] gapNode;
    /** By stop, and one more: where its cues begin. */
    final int[] cueStart;
    /** The rows that count as cues (from 0), and the shifters that stand close to them (-1 - index). */
    final int[] cues;
    /** By stop, and one more: where its markers begin. */
    final int[] markerStart;
    /** The shifters of whole clauses and messages (-1 - index). */
    final int[] markers;

    StopColumns(
            int[] gapStart,
            int[] gapLength,
            int[] gapNode,
            int[] cueStart,
            int[] cues,
            int[] markerStart,
            int[] markers) {
        this.gapStart = gapStart;
        this.gapLength = gapLength;
        this.gapNode = gapNode;
        this.cueStart = cueStart;
        this.cues = cues;
        this.markerStart = markerStart;
        this.markers = markers;
    }

    /** Returns how many stops there are, the one that is none among them. */
    int stops() {
        return gapStart.length - 1;
    }
}
