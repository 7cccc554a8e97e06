package dev.undertone.internal.match;

/** Writes stops, numbers of a kind side by side. Used once. */
final class StopPacker {
    private final StopTable stops;
    /** By where its row begins: which node it is. */
    private final int[] nodeByBase;

    private final NumberWriter counts = new NumberWriter();
    private final NumberWriter lengths = new NumberWriter();
    private final IntList nodes = new IntList();
    private final IntList cues = new IntList();
    private final NumberWriter dimensions = new NumberWriter();
    private final IntList markers = new IntList();

    private StopPacker(StopTable stops, int[] nodeByBase) {
        this.stops = stops;
        this.nodeByBase = nodeByBase;
    }

    static void pack(Packer packer, StopTable stops, int[] nodeByBase) {
        new StopPacker(stops, nodeByBase).write(packer);
    }

    private void write(Packer packer) {
        int count = 0;
        for (int stop = StopTable.NO_STOP; stop < stops.size(); stop = stops.end(stop)) {
            count++;
            counts(stop);
            gaps(stop);
            targets(stop);
        }
        packer.ints(stops.cueCount(), count, stops.size());
        packer.numbers(counts);
        packer.numbers(lengths);
        packer.ints(nodes.toArray());
        packer.ints(cues.toArray());
        packer.numbers(dimensions);
        packer.ints(markers.toArray());
    }

    /** Writes the number of cues; whether there is more is in its lowest bit. */
    private void counts(int stop) {
        int gapCount = 0;
        for (int gap = stops.gapsFrom(stop); gap < stops.cuesFrom(stop); gap = stops.nextGap(gap)) {
            gapCount++;
        }
        int cueCount = 0;
        for (int cue = stops.cuesFrom(stop); cue < stops.markersFrom(stop); cue = stops.nextCue(cue)) {
            cueCount++;
        }
        int markerCount = stops.end(stop) - stops.markersFrom(stop);
        boolean more = gapCount > 0 || markerCount > 0;
        counts.add(cueCount << 1 | (more ? 1 : 0));
        if (more) {
            counts.add(gapCount);
            counts.add(markerCount);
        }
    }

    private void gaps(int stop) {
        for (int gap = stops.gapsFrom(stop); gap < stops.cuesFrom(stop); gap = stops.nextGap(gap)) {
            lengths.add(stops.gapLength(gap));
            nodes.add(nodeByBase[stops.gapBase(gap)]);
        }
    }

    private void targets(int stop) {
        for (int cue = stops.cuesFrom(stop); cue < stops.markersFrom(stop); cue = stops.nextCue(cue)) {
            cues.add(stops.target(cue));
            if (stops.target(cue) >= 0) {
                dimensions.add(stops.cueDimensions(cue));
            }
        }
        for (int marker = stops.markersFrom(stop); marker < stops.end(stop); marker++) {
            markers.add(stops.target(marker));
        }
    }
}
