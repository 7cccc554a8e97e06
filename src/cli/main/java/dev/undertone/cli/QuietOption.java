package dev.undertone.cli;

import picocli.CommandLine.Option;

/** {@code --quiet}: whether standard error tells of the progress and what came out. */
final class QuietOption {
    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary on standard error.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    /** Says something on standard error, unless it is to be quiet. */
    void say(Console console, String text) {
        if (!quiet) {
            console.err().println("undertone: " + text);
        }
    }

    /** Returns who hears of a run. */
    ScoreReporter reporter(Console console) {
        Progress progress = quiet ? null : new Progress(console.err(), Terminal.isError());
        return new ScoreReporter(console.err(), progress);
    }
}
