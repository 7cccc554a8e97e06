package dev.undertone.benchmarks.throughput;

import java.util.Locale;

/**
 * What somebody does by hand: reads CSV, scores each message, and writes CSV.
 *
 * @param title with what
 * @param rows how many rows; 0 when it could not be done
 * @param seconds how long it took, without start-up
 * @param remark why it could not be done; empty when it was
 */
record Job(String title, long rows, double seconds, String remark) {
    static Job done(String title, long rows, double seconds) {
        return new Job(title, rows, seconds, "");
    }

    static Job left(String title, String remark) {
        return new Job(title, 0, 0, remark);
    }

    /** Returns the job as a row of a table. */
    String line() {
        return rows == 0
                ? "| " + title + " | – | not measured: " + remark + " |"
                : String.format(Locale.ROOT, "| %s | %,d | %,.0f |", title, rows, rows / seconds);
    }
}
