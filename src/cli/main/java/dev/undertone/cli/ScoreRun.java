package dev.undertone.cli;

import dev.undertone.cli.rows.Answer;
import dev.undertone.cli.rows.AnswerSink;
import dev.undertone.cli.rows.MessageRow;
import dev.undertone.cli.rows.RejectedRow;
import dev.undertone.cli.rows.Row;
import dev.undertone.cli.rows.RowSource;
import dev.undertone.cli.rows.Scoring;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes rows from a source to a sink, and says on standard error which of them were rejected and why. */
final class ScoreRun {
    private static final int REJECTIONS_SHOWN = 20;

    private final Scoring scoring;
    private final AnswerSink sink;
    private final PrintWriter err;
    private final Tally tally;

    ScoreRun(Scoring scoring, AnswerSink sink, PrintWriter err) {
        this.scoring = scoring;
        this.sink = sink;
        this.err = err;
        tally = new Tally(scoring.dimensions());
    }

    Tally tally() {
        return tally;
    }

    void score(String name, RowSource source) throws IOException {
        sink.begin(name, source.header());
        source.warnings().forEach(warning -> err.println("undertone: warning: " + name + ": " + warning));
        for (Row row = next(name, source); row != null; row = next(name, source)) {
            if (row instanceof MessageRow message) {
                Answer answer = scoring.score(message);
                sink.answer(message, answer);
                tally.count(answer);
            } else if (row instanceof RejectedRow rejected) {
                sink.reject(rejected);
                tally.countRejected();
                report(name, rejected);
            }
        }
        sink.flush();
    }

    /** Says what the answer does not show by itself. */
    void warn() {
        if (tally.isAllOtherRole()) {
            err.println("undertone: warning: no row has a role that --roles names; nothing was scored");
        }
        Set<String> replaced = sink.replaced();
        if (!replaced.isEmpty()) {
            err.println("undertone: warning: the input had columns of our names, which were replaced: "
                    + String.join(", ", replaced));
        }
    }

    private static @Nullable Row next(String name, RowSource source) throws IOException {
        try {
            return source.next();
        } catch (IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private void report(String name, RejectedRow row) {
        if (tally.rejected() <= REJECTIONS_SHOWN) {
            err.println("undertone: " + name + ": row " + row.number() + ", line " + row.line() + " rejected: "
                    + row.reason());
        } else if (tally.rejected() == REJECTIONS_SHOWN + 1) {
            err.println("undertone: further rejected rows are only counted");
        }
    }
}
