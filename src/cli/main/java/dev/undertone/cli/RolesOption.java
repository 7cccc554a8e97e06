package dev.undertone.cli;

import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.WrongUseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --roles}: whose messages count. */
final class RolesOption {
    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            description =
                    "Score only the rows whose column role is one of these, separated by commas; upper and lower case are the"
                            + " same. Rows of others, and those without a role, get no scores (other-role). Left out: all"
                            + " rows. Not for text, which has no columns.")
    private List<String> roles = List.of();

    /** Returns the roles in lower case; empty for all. */
    Set<String> chosen(List<RowSource> inputs) {
        Set<String> chosen = roles.stream()
                .flatMap(role -> Stream.of(role.split(",", -1)))
                .map(role -> role.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (chosen.contains("")) {
            throw new WrongUseException("--roles must name roles, separated by commas; one of them is empty");
        }
        if (!chosen.isEmpty() && inputs.stream().anyMatch(input -> input.format() == RowFormat.TEXT)) {
            throw new WrongUseException("--roles needs a column of roles, and plain text has no columns");
        }
        return chosen;
    }
}
