package dev.undertone.internal.match;

import java.util.Arrays;

/**
 * Decides in which dimensions each match counts: those in which none of its tokens is covered by a match before it in their order
 * (see {@link Matches}). The markers cover tokens of their own, as in one more dimension. Reused; one per thread.
 *
 * <p>Matches that overlap, or are joined by others that overlap both, are decided together. Many stand alone and count
 * wherever they want to; the others mostly come in twos and threes, so that hardly anything is left to sort.
 */
final class Overlaps {
    private final StopTable stops;
    private final int dimensions;
    /** All dimensions and the markers, as bits. */
    private final int all;
    /** By dimension, and for the markers: the tokens that are covered, as bits, from the first one of those decided together. */
    private long[] covered = new long[16];

    Overlaps(StopTable stops, int dimensions) {
        this.stops = stops;
        this.dimensions = dimensions;
        all = (2 << dimensions) - 1;
    }

    void decide(Matches matches) {
        int from = 0;
        while (from < matches.size) {
            int last = matches.last[from];
            int to = from + 1;
            while (to < matches.size && matches.first[to] <= last) {
                last = Math.max(last, matches.last[to++]);
            }
            if (to == from + 1) {
                matches.accepted[from] = all;
            } else {
                matches.sort(from, to);
                decide(matches, from, to, last);
            }
            from = to;
        }
    }

    private void decide(Matches matches, int from, int to, int last) {
        int begin = matches.first[from];
        int words = ((last - begin) >> 6) + 2;
        if (covered.length < words * (dimensions + 1)) {
            covered = new long[2 * words * (dimensions + 1)];
        }
        Arrays.fill(covered, 0, words * (dimensions + 1), 0);
        int marker = 1 << dimensions;
        for (int o = from; o < to; o++) {
            int m = matches.order[o];
            int stop = matches.stop[m];
            int wanted = (stops.dimensions(stop) & (marker - 1)) | (stops.acceptsMarkers(stop) ? marker : 0);
            int word = (matches.first[m] - begin) >> 6;
            int shift = (matches.first[m] - begin) & 63;
            long bits = matches.mask[m] & 0xFFFFFFFFL;
            long low = bits << shift;
            long high = shift > 32 ? bits >>> (64 - shift) : 0;
            int taken = 0;
            for (int rest = wanted; rest != 0; rest &= rest - 1) {
                int at = Integer.numberOfTrailingZeros(rest) * words + word;
                boolean free = ((covered[at] & low) | (covered[at + 1] & high)) == 0;
                covered[at] |= free ? low : 0;
                covered[at + 1] |= free ? high : 0;
                taken |= free ? rest & -rest : 0;
            }
            matches.accepted[m] = taken;
        }
    }
}
