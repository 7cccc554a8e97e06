package dev.undertone.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line in words of our own. Picocli's quote what was typed, and that may be a customer's
 * message; here only a {@link PlainWord} is repeated.
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
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null) {
            return wrongValue(argument, wrong.getValue());
        }
        return "unknown command; " + EXPLAIN;
    }

    private static String wrongValue(ArgSpec argument, @Nullable String value) {
        String got = value == null ? "" : PlainWord.got(value);
        if (argument.isOption() && argument.arity().max() == 0) {
            return name(argument) + " takes no value" + got;
        }
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        String expected;
        if (argument.completionCandidates() != null) {
            expected = "one of " + String.join(", ", argument.completionCandidates());
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            expected = value != null && value.matches("[+-]?[0-9]+")
                    ? "a whole number of at most "
                            + (type == long.class || type == Long.class ? Long.MAX_VALUE : Integer.MAX_VALUE)
                    : "a whole number";
        } else if (type == double.class) {
            expected = "a number";
        } else {
            return "wrong value, or one too many, for " + name(argument) + got;
        }
        return name(argument) + " must be " + expected + got;
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        CommandLine command = wrong.getCommandLine();
        boolean takesCommands = !command.getSubcommands().isEmpty();
        if (wrong.isUnknownOption()) {
            return "unknown option" + option(wrong.getUnmatched().get(0))
                    + (command.getCommandName().equals("explain") ? "; " + DASHES : "");
        }
        if (!takesCommands) {
            return "too many arguments";
        }
        return command.getParent() == null ? "unknown command; " + EXPLAIN : "unknown command";
    }

    /** Returns the name of an option that is not there, when it looks like one. */
    private static String option(String word) {
        int end = word.indexOf('=');
        String name = end < 0 ? word : word.substring(0, end);
        return PlainWord.isPlain(name) ? " " + name : "";
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongWords::nameAndValue).collect(Collectors.joining(", "));
    }

    private static String nameAndValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
