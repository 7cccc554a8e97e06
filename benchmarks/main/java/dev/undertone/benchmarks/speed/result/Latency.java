package dev.undertone.benchmarks.speed.result;

/**
 * How long single messages take in a warm JVM, in nanoseconds, the clock's own time included. Immutable.
 *
 * @param p50 half of the messages take no longer
 * @param p99 99 of 100
 * @param p999 999 of 1,000
 */
public record Latency(double p50, double p99, double p999) {
    /** Returns how many times as long the slow ones take. */
    public double spread() {
        return p99 / p50;
    }
}
