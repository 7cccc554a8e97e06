/**
 * Rows in, answers out: cuts files into chunks of whole rows, reads and scores the rows of a chunk, and writes the answers in
 * the same format and order. Holds no more in memory than the chunks that somebody asked for, whatever the size of the file.
 */
@NullMarked
package dev.undertone.batch.rows;

import org.jspecify.annotations.NullMarked;
