package dev.undertone.batch.rows;

/** Some rows of an input, as they are handed from the thread that reads to one that scores. Used again and again. */
public interface Chunk {
    /** Returns how many bytes it has room for. */
    int room();

    /** Returns whether it has grown, for a few long rows, beyond what is worth keeping for the next. */
    boolean isOutgrown();
}
