package dev.undertone.lab.evaluate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure was in each resampled set, NaN where it was not defined. Immutable. */
final class Resamples {
    private static final double TAIL = 0.025;

    private final double[] values;

    /** Keeps the array. */
    Resamples(double[] values) {
        this.values = values;
    }

    int size() {
        return values.length;
    }

    /** Returns the difference in each resampled set; both must come from the same draws. */
    Resamples minus(Resamples other) {
        double[] differences = new double[size()];
        for (int r = 0; r < differences.length; r++) {
            differences[r] = values[r] - other.values[r];
        }
        return new Resamples(differences);
    }

    /** Returns the mean over several sets, which are drawn independently of each other, in each resample. */
    static Resamples mean(List<Resamples> sets) {
        double[] means = new double[sets.get(0).size()];
        for (int r = 0; r < means.length; r++) {
            double sum = 0;
            for (Resamples set : sets) {
                sum += set.values[r];
            }
            means[r] = sum / sets.size();
        }
        return new Resamples(means);
    }

    /** Returns the values that are defined, ascending. */
    double[] defined() {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        Arrays.sort(defined);
        return defined;
    }

    /** Returns the percentile interval over the resampled sets in which the figure is defined; null when there are none. */
    @Nullable
    Interval interval() {
        double[] sorted = defined();
        return sorted.length == 0 ? null : new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    /** Interpolates between the two nearest values (the seventh kind of Hyndman and Fan, 1996). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
