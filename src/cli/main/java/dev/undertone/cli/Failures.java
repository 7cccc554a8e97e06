package dev.undertone.cli;

import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lab.labelled.LabelledFormatException;
import dev.undertone.lexicon.LexiconFormatException;
import dev.undertone.lexicon.LexiconProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line on standard error and an {@link ExitCode}. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = exitCode(failure);
        switch (code) {
            case ExitCode.WRONG_USE -> printWrongUse(failure, err);
            case ExitCode.INPUT_OUTPUT -> {
                // Who closes a pipe has read enough, and knows.
                if (!isClosedPipe(failure)) {
                    err.println("undertone: " + reason(failure));
                }
            }
            default -> {
                err.println("undertone: this is a fault of Undertone, please report it:");
                failure.printStackTrace(err);
            }
        }
        err.flush();
        return code;
    }

    static int handleWrongUse(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println("undertone: " + WrongWords.describe(wrong));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
    }

    /** Java has no other sign of it than the words of the operating system. */
    static boolean isClosedPipe(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe")) {
                return cause instanceof IOException || cause instanceof UncheckedIOException;
            }
        }
        return false;
    }

    private static int exitCode(Throwable failure) {
        if (failure instanceof ParameterException
                || failure instanceof LexiconFormatException
                || failure instanceof LabelledFormatException
                || failure instanceof WrongUseException) {
            return ExitCode.WRONG_USE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return ExitCode.INPUT_OUTPUT;
        }
        return ExitCode.OUR_FAULT;
    }

    private static void printWrongUse(Exception failure, PrintWriter err) {
        if (failure instanceof LexiconFormatException lexicon) {
            for (LexiconProblem problem : lexicon.problems()) {
                err.println(ProblemLine.of(problem));
            }
            err.println("undertone: the lexicon cannot be used, problems: "
                    + lexicon.problems().size());
        } else {
            err.println("undertone: " + failure.getMessage());
        }
    }

    /** Returns the name of a file that is there or at least looks like one; anything else may be a message. */
    private static String shown(FileSystemException failure) {
        String name = failure.getFile();
        if (name == null) {
            return "";
        }
        Path file = Path.of(name);
        boolean looksLikeOne = Format.of(file) != null && name.chars().noneMatch(Character::isWhitespace);
        return looksLikeOne || PlainWord.isPlain(name) || Files.exists(file) ? ": " + name : "";
    }

    static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "no such file" + shown(missing);
        }
        if (failure instanceof AccessDeniedException denied) {
            return "permission denied" + shown(denied);
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + shown(system);
        }
        Throwable cause = failure.getCause();
        if (failure instanceof UncheckedIOException
                && cause != null
                && cause.toString().equals(failure.getMessage())) {
            return String.valueOf(cause.getMessage());
        }
        return String.valueOf(failure.getMessage());
    }
}
