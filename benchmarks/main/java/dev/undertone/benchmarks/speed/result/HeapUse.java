package dev.undertone.benchmarks.speed.result;

/**
 * What stays on the heap, in bytes. Immutable.
 *
 * @param analyzer an analyzer with the bundled lexicon; the first one, with what its classes keep
 * @param scorer a scorer that has read a tweet
 */
public record HeapUse(long analyzer, long scorer) {}
