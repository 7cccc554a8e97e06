package dev.undertone.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says how far a long run is: in a terminal in one line that is written over four times a second, otherwise in a line of its
 * own every thirty seconds. A short run says nothing.
 */
final class Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long QUIET_AT_FIRST = SECOND;
    private static final long BETWEEN_IN_TERMINAL = SECOND / 4;
    private static final long BETWEEN_LINES = 30 * SECOND;
    private static final double SECONDS_TO_TELL = 2;

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier clock;
    private final long started;
    private long next;
    private long rowsBefore = -1;
    private double shareBefore;
    private int shown;

    Progress(PrintWriter err, boolean terminal) {
        this(err, terminal, System::nanoTime);
    }

    Progress(PrintWriter err, boolean terminal, LongSupplier clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        started = clock.getAsLong();
        next = started + (terminal ? QUIET_AT_FIRST : BETWEEN_LINES);
    }

    /** Tells how many rows are done, and which share of the input, in [0, 1] or NaN. */
    void tell(long rows, double share) {
        if (rowsBefore < 0) {
            // What an earlier run did says nothing of the pace of this one.
            rowsBefore = rows;
            shareBefore = share;
        }
        long now = clock.getAsLong();
        if (now < next) {
            return;
        }
        next = now + (terminal ? BETWEEN_IN_TERMINAL : BETWEEN_LINES);
        String line = line(rows, share, (now - started) / (double) SECOND);
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            err.flush();
            shown = line.length();
        } else {
            err.println(line);
        }
    }

    private String line(long rows, double share, double seconds) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "undertone: %,d rows, %,.0f rows/s", rows, (rows - rowsBefore) / seconds));
        if (!Double.isNaN(share)) {
            line.append(String.format(Locale.ROOT, ", %.0f %%", Math.floor(share * 100)));
            double pace = (share - shareBefore) / seconds;
            if (pace > 0 && seconds >= SECONDS_TO_TELL) {
                line.append(", ").append(span((1 - share) / pace)).append(" left");
            }
        }
        return line.toString();
    }

    private static String span(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole < 60
                ? whole + " s"
                : whole < 3600
                        ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
                        : String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole / 60 % 60);
    }

    /** Clears the line in a terminal, so that something else can be written. */
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
