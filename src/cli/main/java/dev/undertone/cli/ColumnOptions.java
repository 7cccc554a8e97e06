package dev.undertone.cli;

import dev.undertone.batch.rows.ColumnChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --text-column} and {@code --id-column}: which columns hold the messages and their ids. */
final class ColumnOptions {
    @Option(names = "--text-column", paramLabel = "NAME", description = "The column or field of the message.")
    private @Nullable String text;

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            description =
                    "The column or field of the id; in jsonl it comes first. Left out: id, message_id, ticket_id, row_id.")
    private @Nullable String id;

    ColumnChoice choice() {
        return new ColumnChoice(text, id);
    }
}
