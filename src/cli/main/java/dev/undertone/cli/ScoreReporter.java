package dev.undertone.cli;

import dev.undertone.batch.BatchListener;
import dev.undertone.batch.BatchState;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.Tally;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says on standard error what the answers do not show: warnings, the first rejected rows, and a summary. */
final class ScoreReporter implements BatchListener, Closeable {
    private static final int REJECTIONS_SHOWN = 20;

    private final PrintWriter err;
    private final @Nullable Progress progress;
    private Note note = (input, row) -> {};
    private long rejections;

    /** Notes a rejected row somewhere. */
    interface Note {
        void write(String input, RejectedRow row) throws IOException;
    }

    ScoreReporter(PrintWriter err, @Nullable Progress progress) {
        this.err = err;
        this.progress = progress;
    }

    /** Says where rejected rows are to be noted too. */
    void noteIn(Note where) {
        note = where;
    }

    void resumed(BatchState from) {
        Tally tally = from.tally();
        err.println(
                String.format(Locale.ROOT, "undertone: going on after %,d rows", tally.messages() + tally.rejected()));
    }

    @Override
    public void progress(long rows, double share) {
        if (progress != null) {
            progress.tell(rows, share);
        }
    }

    /** Says something of the whole run. */
    void say(String text) {
        print("undertone: " + text);
    }

    private void print(String line) {
        close();
        err.println(line);
    }

    @Override
    public void close() {
        if (progress != null) {
            progress.clear();
        }
    }

    @Override
    public void warning(String input, String text) {
        print("undertone: warning: " + input + ": " + text);
    }

    @Override
    public void rejected(String input, RejectedRow row) throws IOException {
        note.write(input, row);
        rejections++;
        if (rejections <= REJECTIONS_SHOWN) {
            print("undertone: " + input + ": row " + row.number() + ", line " + row.line() + " rejected: "
                    + row.reason());
        } else if (rejections == REJECTIONS_SHOWN + 1) {
            print("undertone: further rejected rows are only counted");
        }
    }

    long rejections() {
        return rejections;
    }

    /** Says how many rows were rejected, when not all of them were told. */
    void endRejections() {
        if (rejections > REJECTIONS_SHOWN) {
            print(String.format(Locale.ROOT, "undertone: rejected %,d rows", rejections));
        }
    }

    void end(Tally tally, Set<String> replaced) {
        if (tally.isAllOtherRole()) {
            print("undertone: warning: no row has a role that --roles names; nothing was scored");
        }
        if (!replaced.isEmpty()) {
            print("undertone: warning: the input had columns of our names, which were replaced: "
                    + String.join(", ", replaced));
        }
    }

    /**
     * Says what came out.
     *
     * @param more what else there is to say, with what separates it; may be empty
     */
    void summary(Tally tally, double seconds, String more) {
        long messages = tally.messages();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%,d %s in %.1f s:", messages, messages == 1 ? "message" : "messages", seconds));
        for (int i = 0; i < tally.dimensions().size(); i++) {
            text.append(String.format(
                    Locale.ROOT, " %s %,d,", tally.dimensions().get(i).name(), tally.labelled(i)));
        }
        text.append(String.format(Locale.ROOT, " no label %,d", tally.unlabelled()));
        if (!tally.unscored().isEmpty()) {
            text.append("; not scored: ")
                    .append(tally.unscored().entrySet().stream()
                            .map(reason -> String.format(Locale.ROOT, "%s %,d", reason.getKey(), reason.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        if (tally.rejected() > 0) {
            text.append(String.format(Locale.ROOT, "; rejected %,d", tally.rejected()));
        }
        print("undertone: " + text + more);
    }
}
