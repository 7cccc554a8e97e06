package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/**
 * A row with its answer.
 *
 * @param row the row
 * @param answer the answer, or null when the row was rejected
 */
public record ScoredRow(Row row, @Nullable Answer answer) {}
