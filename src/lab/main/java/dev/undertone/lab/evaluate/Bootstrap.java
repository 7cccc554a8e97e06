package dev.undertone.lab.evaluate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The figures of resampled sets: as many messages as the set has, drawn from it with replacement (Efron and Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 13). The draw is plain, not stratified: how many messages have the label is
 * itself a matter of chance, and precision depends on it.
 *
 * <p>Each resample has a generator of its own, so that any number of threads draws the same sets. The generators depend on
 * seed, name of the set and dimension alone: two lexicons are measured on the same resampled messages, and what else is
 * evaluated in the same run changes nothing.
 */
final class Bootstrap {
    private Bootstrap() {}

    /** Returns the values of each figure, in the order of the constants. */
    static Resamples[] figures(ScoredLabels labels, double threshold, int resamples, long seed) {
        SplittableRandom[] generators =
                new SplittableRandom(seed).splits(resamples).toArray(SplittableRandom[]::new);
        double[][] values = new double[Figure.values().length][resamples];
        IntStream.range(0, resamples).parallel().forEach(r -> {
            double[] resampled = Figure.values(labels.resampled(generators[r]), threshold);
            for (int figure = 0; figure < resampled.length; figure++) {
                values[figure][r] = resampled[figure];
            }
        });
        return IntStream.range(0, values.length)
                .mapToObj(figure -> new Resamples(values[figure]))
                .toArray(Resamples[]::new);
    }

    /** Returns the seed for a dimension of a set. */
    static long seed(long seed, String set, String dimension) {
        long names = ((long) set.hashCode() << Integer.SIZE) ^ dimension.hashCode();
        return new SplittableRandom(seed).nextLong() ^ new SplittableRandom(names).nextLong();
    }
}
