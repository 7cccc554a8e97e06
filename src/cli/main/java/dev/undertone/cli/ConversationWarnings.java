package dev.undertone.cli;

import dev.undertone.batch.conversation.ConversationCollector;
import java.io.PrintWriter;

/** Says on standard error which rows were not taken as they stand. */
final class ConversationWarnings {
    private ConversationWarnings() {}

    static void tell(ConversationCollector collector, PrintWriter err) {
        warn(err, "rows without a conversation, left out", collector.withoutId(), "");
        warn(
                err,
                "rows whose role is empty or not known, taken as nobody's",
                collector.withoutRole(),
                "; see --customer and --agent");
        warn(err, "rows whose turn or time cannot be read, taken where they stand", collector.misplaced(), "");
        warn(
                err,
                "rows that come more than fifteen places behind where they belong, taken where they stand",
                collector.late(),
                "; sort the file by conversation and turn or time");
        warn(
                err,
                "rows of further people who write as customers, taken as nobody's",
                collector.strangers(),
                "; see --author-column");
    }

    private static void warn(PrintWriter err, String what, long rows, String advice) {
        if (rows > 0) {
            err.printf("undertone: warning: %s: %d%s%n", what, rows, advice);
        }
    }
}
