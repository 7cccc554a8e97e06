package dev.undertone.benchmarks.deep;

/** The way in which one asks for sentiment without this library: found as a service, measured beside the depths. */
public interface Pipeline {
    /** Returns what it is, for the table. */
    String name();

    /** Reads a message. */
    void read(String message);
}
