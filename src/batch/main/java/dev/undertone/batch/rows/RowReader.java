package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/** Reads one row at a time out of a chunk, and keeps it until the next. One per thread. */
abstract class RowReader {
    final MessageText text = new MessageText();
    final Utf8Check utf8 = new Utf8Check();

    /** Reads a row; returns what is wrong with it, or null. */
    abstract @Nullable Fault read(byte[] bytes, int begin, int end);

    /** Returns who speaks, or null when the row does not say. */
    abstract @Nullable String role();

    /** Returns the row as an object of its own. */
    abstract MessageRow row(long number, long line);
}
