package dev.undertone.internal.match;

/**
 * What there is to do at each stop, column by column, as it is gathered and packed.
 *
 * @param gapStart by stop, and one more: where its gaps begin
 * @param gapLength by gap, the shortest of a stop first
 * @param gapNode by gap: the node behind it
 * @param cueStart by stop, and one more: where its cues begin
 * @param cues the rows that count as cues (from 0) and the shifters that stand close to them (-1 - index)
 * @param markerStart by stop, and one more: where its markers begin
 * @param markers the shifters of whole clauses and messages (-1 - index)
 */
record StopColumns(
        int[] gapStart, int[] gapLength, int[] gapNode, int[] cueStart, int[] cues, int[] markerStart, int[] markers) {
    static StopColumns unpack(Unpacker packed) {
        return new StopColumns(
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
        packer.ints(gapStart);
        packer.ints(gapLength);
        packer.mixedInts(inner, gapNode);
        packer.ints(cueStart);
        packer.ints(cues);
        packer.ints(markerStart);
        packer.ints(markers);
    }
}
