package dev.undertone.benchmarks.speed.result;

/**
 * What one contender takes for a message in one thread, and in each of two. Immutable.
 *
 * @param oneThread in one thread
 * @param twoThreads in each of two threads that run at the same time
 */
public record Scaling(Series oneThread, Series twoThreads) {
    /** Returns how much more two threads get done than one; 2 when they do not hinder each other. */
    public Ratio gain() {
        return Ratio.scaled(oneThread, twoThreads, 2);
    }
}
