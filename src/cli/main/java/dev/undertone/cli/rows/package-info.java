/**
 * Rows in, answers out: reads messages from CSV, TSV, JSON Lines and plain text one at a time, scores them, and writes
 * the answers in the same format and order. Holds one row in memory, whatever the size of the file.
 */
@NullMarked
package dev.undertone.cli.rows;

import org.jspecify.annotations.NullMarked;
