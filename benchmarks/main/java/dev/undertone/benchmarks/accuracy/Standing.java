package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Evaluation;

/**
 * How a system did on a set. Immutable.
 *
 * @param ranking of its scores, with intervals
 * @param labelling of the labels that it gave by its own rule, as scores of 1 and 0; without intervals
 */
record Standing(Evaluation ranking, Evaluation labelling) {}
