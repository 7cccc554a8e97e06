package dev.undertone.cli;

import dev.undertone.batch.conversation.RoleNames;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.conversation.ConversationScorer;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--customer",
            paramLabel = "ROLE",
            split = ",",
            description =
                    "Further words of the column role that mean a customer; customer, client, user and the like are known.")
    private List<String> customers = List.of();

    @Option(
            names = "--agent",
            paramLabel = "ROLE",
            split = ",",
            description = "Further words that mean an agent; agent, support, advisor, staff and the like are known.")
    private List<String> agents = List.of();

    /** Returns what reads rows; says on standard error when a usual word is turned around. */
    TurnReader reader(ConversationScorer scorer, Console console) {
        RoleNames names = new RoleNames(new TreeSet<>(customers), new TreeSet<>(agents));
        if (!names.turned().isEmpty()) {
            console.err()
                    .println("undertone: warning: --customer and --agent turn the usual meaning of these words around: "
                            + String.join(", ", names.turned()));
        }
        return new TurnReader(scorer, names, conversationColumn, authorColumn);
    }
}
