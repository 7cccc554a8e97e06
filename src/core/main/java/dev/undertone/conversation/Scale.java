package dev.undertone.conversation;

import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the numbers of a state mean: the dimensions of customers' turns with the thresholds of their labels, and the qualities
 * of agents' turns. Scores are counted in thousandths, rounded down, so that sums are exact in any order. Immutable.
 */
final class Scale {
    static final int ONE = 1000;
    /** From here on satisfaction is more than manners: a bare "thanks" stays below. */
    static final int MEANT = 600;
    /** Below this a turn is not frustrated at all. */
    static final int CALM = 350;
    /** As many qualities as a bit set holds. */
    static final int MOST_QUALITIES = 31;

    static final int MOST_DIMENSIONS = 32;

    /** Scores are multiples of far less; this only undoes the error of the multiplication. */
    private static final double GRAIN = 1e-9;

    final List<Dimension> dimensions;
    final List<Dimension> qualities;
    final int frustration;
    final int urgency;
    final int satisfaction;
    private final int[] thresholds;

    Scale(List<Dimension> dimensions, int[] thresholds, List<Dimension> qualities) {
        this.dimensions = List.copyOf(dimensions);
        this.thresholds = thresholds.clone();
        this.qualities = List.copyOf(qualities);
        frustration = dimensions.indexOf(Dimension.FRUSTRATION);
        urgency = dimensions.indexOf(Dimension.URGENCY);
        satisfaction = dimensions.indexOf(Dimension.SATISFACTION);
    }

    /** Returns the scale of what two lexicons say; any report of each knows its thresholds. */
    static Scale of(ToneReport customer, List<Dimension> qualities) {
        int size = customer.dimensions().size();
        if (size > MOST_DIMENSIONS || qualities.size() > MOST_QUALITIES) {
            throw new IllegalArgumentException("a conversation takes at most " + MOST_DIMENSIONS
                    + " dimensions of customers and " + MOST_QUALITIES + " of agents (got " + size + " and "
                    + qualities.size() + ")");
        }
        int[] thresholds = new int[size];
        for (int d = 0; d < size; d++) {
            double threshold = customer.threshold(customer.dimensions().get(d));
            thresholds[d] = (int) Math.ceil(threshold * ONE - GRAIN);
        }
        return new Scale(customer.dimensions(), thresholds, qualities);
    }

    /** Returns the qualities of a set of bits. */
    List<Dimension> qualities(int bits) {
        List<Dimension> names = new ArrayList<>();
        for (int q = 0; q < qualities.size(); q++) {
            if ((bits & 1 << q) != 0) {
                names.add(qualities.get(q));
            }
        }
        return names;
    }

    int size() {
        return dimensions.size();
    }

    int threshold(int dimension) {
        return thresholds[dimension];
    }

    static short thousandths(double score) {
        return (short) (score * ONE + GRAIN);
    }

    static double score(int thousandths) {
        return thousandths / (double) ONE;
    }

    int indexOf(Dimension dimension) {
        int index = dimensions.indexOf(dimension);
        if (index < 0) {
            throw new IllegalArgumentException("dimension must be one of " + dimensions + " (got " + dimension + ")");
        }
        return index;
    }

    boolean isFrustrated(short[] scores) {
        return frustration >= 0 && scores[frustration] >= thresholds[frustration];
    }

    /** Tells whether a turn is content: it means its praise or thanks and is not frustrated at all. */
    boolean isContent(short[] scores) {
        return satisfaction >= 0
                && scores[satisfaction] >= Math.max(MEANT, thresholds[satisfaction])
                && (frustration < 0 || scores[frustration] < CALM);
    }

    int at(short[] scores, int dimension) {
        return dimension < 0 ? 0 : scores[dimension];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale scale
                && dimensions.equals(scale.dimensions)
                && qualities.equals(scale.qualities)
                && Arrays.equals(thresholds, scale.thresholds);
    }

    @Override
    public int hashCode() {
        return 31 * dimensions.hashCode() + qualities.hashCode();
    }

    /** Returns dimensions, thresholds and qualities. */
    @Override
    public String toString() {
        return dimensions + " from " + Arrays.toString(thresholds) + ", of replies " + qualities;
    }
}
