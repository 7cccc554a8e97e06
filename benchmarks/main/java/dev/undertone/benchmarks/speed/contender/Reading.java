package dev.undertone.benchmarks.speed.contender;

/** Does its work on one message after the other. For one thread. */
@FunctionalInterface
public interface Reading {
    /**
     * Does the work on a message.
     *
     * @param message its number in the set
     * @return something that depends on the work, so that it cannot be left out
     */
    double read(int message);
}
