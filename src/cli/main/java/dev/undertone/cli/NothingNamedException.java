package dev.undertone.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command that needs a subcommand got none; the words are ours and hold nothing of what was typed. */
final class NothingNamedException extends ParameterException {
    private static final long serialVersionUID = 1L;

    NothingNamedException(CommandLine command, String message) {
        super(command, message);
    }
}
