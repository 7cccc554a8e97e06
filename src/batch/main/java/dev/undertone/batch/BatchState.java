package dev.undertone.batch;

import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.Tally;

/**
 * How far a batch is.
 *
 * @param input the place of the input among the inputs, from 0
 * @param position the place in that input
 * @param tally what became of all rows so far
 */
public record BatchState(int input, Position position, Tally tally) {}
