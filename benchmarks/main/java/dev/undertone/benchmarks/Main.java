package dev.undertone.benchmarks;

import dev.undertone.benchmarks.accuracy.AccuracyCommand;
import dev.undertone.benchmarks.deep.DeepCommand;
import dev.undertone.benchmarks.deep.FitSentimentCommand;
import dev.undertone.benchmarks.page.BuildVersion;
import dev.undertone.benchmarks.speed.SpeedCommand;
import dev.undertone.benchmarks.throughput.ThroughputCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where the process begins. Exit codes: 0 done, 1 a fault of the program, 2 wrong use, 3 done, but something could not be
 * measured, 4 input or output failed. Results go to the files that are asked for, a summary of them to standard output, progress and errors to standard error.
 */
@Command(
        name = "undertone-benchmarks",
        description = "Measures Undertone beside its peers.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false)
public final class Main implements Runnable {
    private static final int OUR_FAULT = 1;
    private static final int WRONG_USE = 2;
    private static final int INPUT_OUTPUT = 4;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the words behind the jar
     */
    public static void main(String[] args) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /**
     * Runs one command line.
     *
     * @param out receives the summary of a result
     * @param err receives progress and errors
     * @param args the words behind the jar
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .addSubcommand(new AccuracyCommand())
                .addSubcommand(new SpeedCommand())
                .addSubcommand(new ThroughputCommand())
                .addSubcommand(new DeepCommand())
                .addSubcommand(new FitSentimentCommand())
                .addSubcommand(new HelpCommand())
                .setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, words) -> wrongUse(err, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(err, failure))
                .execute(args);
    }

    private static int wrongUse(PrintWriter err, ParameterException wrong) {
        err.println(wrong.getMessage());
        err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    private static int failed(PrintWriter err, Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            err.println("no such file: " + missing.getFile());
            return INPUT_OUTPUT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(failure.getMessage());
            return INPUT_OUTPUT;
        }
        failure.printStackTrace(err);
        return OUR_FAULT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command");
    }
}
