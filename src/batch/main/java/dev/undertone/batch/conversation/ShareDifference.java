package dev.undertone.batch.conversation;

/**
 * The difference of two shares with a 95 % interval: Newcombe's hybrid of two Wilson score intervals (Statistics in Medicine 17,
 * 1998, method 10). Unlike the textbook's, it holds for small numbers and for shares near 0 and 1.
 *
 * @param with how many have the property, and how many of them recovered
 * @param without the same of those that have it not
 */
record ShareDifference(Share with, Share without) {
    private static final double Z = 1.959964;

    /**
     * A share.
     *
     * @param n of how many
     * @param hits how many
     */
    record Share(long n, long hits) {
        double value() {
            return n == 0 ? 0 : hits / (double) n;
        }

        private double bound(int sign) {
            if (n == 0) {
                return sign < 0 ? 0 : 1;
            }
            double p = value();
            double middle = p + Z * Z / (2 * n);
            double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
            return (middle + sign * reach) / (1 + Z * Z / n);
        }
    }

    double value() {
        return with.value() - without.value();
    }

    double low() {
        return value() - Math.hypot(with.value() - with.bound(-1), without.bound(1) - without.value());
    }

    double high() {
        return value() + Math.hypot(with.bound(1) - with.value(), without.value() - without.bound(-1));
    }
}
