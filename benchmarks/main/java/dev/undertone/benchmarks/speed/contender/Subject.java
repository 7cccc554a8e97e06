package dev.undertone.benchmarks.speed.contender;

/** A contender with its tables loaded and its messages before it. Threads share it. */
@FunctionalInterface
public interface Subject {
    /** Returns what one thread needs. */
    Reading reading();
}
