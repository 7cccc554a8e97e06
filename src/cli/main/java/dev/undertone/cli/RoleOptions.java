package dev.undertone.cli;

import dev.undertone.batch.conversation.RoleNames;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** {@code --customer} and {@code --agent}: which words of the column role mean whom. */
final class RoleOptions {
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

    /** Returns who is who. */
    RoleNames names() {
        return new RoleNames(new TreeSet<>(customers), new TreeSet<>(agents));
    }
}
