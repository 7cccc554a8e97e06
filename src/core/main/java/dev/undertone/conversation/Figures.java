package dev.undertone.conversation;

/**
 * Means, slopes and their errors from exact sums, by the textbook formulas. The order of the operations is fixed, and nothing is
 * used that a processor may round its own way: the same state gives the same bits everywhere.
 */
final class Figures {
    private Figures() {}

    static double level(Recent recent, int dimension, HalfLife halfLife) {
        double sum = 0;
        double weights = 0;
        for (int back = 0; back < recent.size; back++) {
            double weight = halfLife.weight(back, recent.secondsBack(back));
            sum += weight * recent.score(back, dimension);
            weights += weight;
        }
        return weights == 0 ? 0 : Math.min(1, sum / weights / Scale.ONE);
    }

    /** Simple linear regression of the scores on 0, 1, 2 … */
    static Trend trend(Recent recent, int dimension) {
        int n = recent.size;
        if (n < 2) {
            return new Trend(0, 1, n);
        }
        long sumX = 0;
        long sumXx = 0;
        long sumY = 0;
        long sumXy = 0;
        long sumYy = 0;
        for (int x = 0; x < n; x++) {
            long y = recent.score(n - 1 - x, dimension);
            sumX += x;
            sumXx += (long) x * x;
            sumY += y;
            sumXy += x * y;
            sumYy += y * y;
        }
        // n² times variances and covariance: whole numbers
        long varianceX = n * sumXx - sumX * sumX;
        long covariance = n * sumXy - sumX * sumY;
        long varianceY = n * sumYy - sumY * sumY;
        double slope = covariance / (double) varianceX;
        if (n == 2) {
            return new Trend(slope / Scale.ONE, 1, n);
        }
        double residual = Math.max(0, varianceY - slope * covariance);
        double error = Math.sqrt(residual / varianceX / (n - 2));
        return new Trend(slope / Scale.ONE, error / Scale.ONE, n);
    }

    static Change change(Replies replies, int dimension) {
        int n = replies.count;
        if (n == 0) {
            return new Change(0, 0, 1);
        }
        double mean = replies.sum[dimension] / (double) n;
        if (n == 1) {
            return new Change(1, mean / Scale.ONE, 1);
        }
        double squares = replies.squares[dimension] - mean * replies.sum[dimension];
        double error = Math.sqrt(Math.max(0, squares) / (n - 1) / n);
        return new Change(n, mean / Scale.ONE, error / Scale.ONE);
    }
}
