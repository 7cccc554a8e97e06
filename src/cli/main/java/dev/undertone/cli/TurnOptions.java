package dev.undertone.cli;

import dev.undertone.batch.conversation.RoleNames;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.conversation.ConversationScorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How rows are read as turns of conversations: which conversation, who writes, and whose words mean whom. */
final class TurnOptions {
    @Option(
            names = "--conversation-column",
            paramLabel = "NAME",
            description =
                    "The column or field that tells conversations apart. Left out: conversation_id, conversation, thread_id,"
                            + " thread.")
    private @Nullable String conversationColumn;

    @Option(
            names = "--author-column",
            paramLabel = "NAME",
            description =
                    "The column or field that tells people apart: the customer is the first of them who writes as one, and the"
                            + " others are nobody. Left out: author_id, author, if there is one.")
    private @Nullable String authorColumn;

    @Mixin
    private RoleOptions roles = new RoleOptions();

    /** Returns what reads rows; says on standard error when a usual word is turned around. */
    TurnReader reader(ConversationScorer scorer, Console console) {
        RoleNames names = roles.names();
        if (!names.turned().isEmpty()) {
            console.err()
                    .println("undertone: warning: --customer and --agent turn the usual meaning of these words around: "
                            + String.join(", ", names.turned()));
        }
        return new TurnReader(scorer, names, conversationColumn, authorColumn);
    }
}
