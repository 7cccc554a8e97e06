package dev.undertone.batch.rows;

/**
 * A row that could be read.
 *
 * @param number which row it is, from 1
 * @param line the line on which it begins, from 1
 * @param text the message
 * @param fields what else the row carries; in CSV the message's own column too
 * @param id the place of the id among the fields, or -1
 */
public record MessageRow(long number, long line, String text, Fields fields, int id) implements Row {}
