package dev.undertone.lab.fit;

/** The logistic function, the same on every machine. */
final class Logistic {
    private Logistic() {}

    /** Returns 1 / (1 + exp(−x)). */
    static double of(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** Returns the loss of saying {@code x} where the truth is {@code target}, in [0,1]: its cross-entropy in nats. */
    static double loss(double x, double target) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))) - target * x;
    }
}
