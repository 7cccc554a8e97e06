package dev.undertone.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line in words of our own. Picocli's quote what was typed, and that may be a customer's
 * message.
 */
final class WrongWords {
    private static final String EXPLAIN = "to explain a message: undertone explain \"...\"";

    private static final String DASHES =
            "put -- in front of a message that begins with a dash: undertone explain -- \"-...\"";

    private WrongWords() {}

    static String describe(ParameterException wrong) {
        if (wrong instanceof NothingNamedException) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            boolean message = wrong.getCommandLine().getCommandName().equals("explain")
                    && missing.getMissing().stream().anyMatch(ArgSpec::isPositional);
            return "missing: " + names(missing.getMissing()) + (message ? "; " + DASHES : "");
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null) {
            return "wrong value, or one too many, for " + name(argument) + candidates(argument);
        }
        return "unknown command; " + EXPLAIN;
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        CommandLine command = wrong.getCommandLine();
        boolean takesCommands = !command.getSubcommands().isEmpty();
        if (wrong.isUnknownOption()) {
            return command.getCommandName().equals("explain") ? "unknown option; " + DASHES : "unknown option";
        }
        if (!takesCommands) {
            return "too many arguments";
        }
        return command.getParent() == null ? "unknown command; " + EXPLAIN : "unknown command";
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongWords::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String candidates(ArgSpec argument) {
        return argument.completionCandidates() == null
                ? ""
                : "; it must be one of " + String.join(", ", argument.completionCandidates());
    }
}
