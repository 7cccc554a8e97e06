package dev.undertone.cli.rows;

/**
 * A row that could not be read.
 *
 * @param number which row it is, from 1
 * @param line the line on which it begins, from 1
 * @param reason what is wrong with it; never holds any of its text
 */
public record RejectedRow(long number, long line, String reason) implements Row {}
