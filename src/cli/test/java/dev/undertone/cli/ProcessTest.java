package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: what only shows there are exit codes, real pipes and the locale. */
class ProcessTest {
    @TempDir
    private Path folder;

    private static Process start(ProcessBuilder.Redirect out, String... args) throws IOException {
        return builder(args).redirectOutput(out).start();
    }

    private static ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LC_ALL", "C", "NO_COLOR", "1"));
        return builder;
    }

    /** Starts the command with a pipe that brings this input. */
    private Process startWith(String input, String... words) throws IOException {
        Process process = start(ProcessBuilder.Redirect.PIPE, words);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private static int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void scoring_endsWithZeroAndUtf8WhateverTheLocale() throws Exception {
        Process process =
                startWith("text\nthis is awful \u00fc \uD83D\uDE21\n", Run.scoreWords("--format", "csv", "-"));

        assertThat(read(process.getInputStream())).contains("this is awful \u00fc \uD83D\uDE21,0.7311,");
        assertThat(exitCode(process)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void wrongUse_endsWithTwo() throws Exception {
        assertThat(exitCode(start(ProcessBuilder.Redirect.DISCARD, "score", "--nonsense")))
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void rejectedRow_endsWithThree() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"the day\"}\nnonsense\n");

        assertThat(exitCode(start(ProcessBuilder.Redirect.DISCARD, Run.scoreWords(file.toString()))))
                .isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void closedPipe_endsWithFour() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "the day\n".repeat(200_000));
        Process process = start(ProcessBuilder.Redirect.PIPE, Run.scoreWords(file.toString()));
        process.getInputStream().close();

        assertThat(read(process.getErrorStream())).isEmpty();
        assertThat(exitCode(process)).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void closedPipeOfWhatIsPrinted_endsWithFourSilently() throws Exception {
        Process process = start(ProcessBuilder.Redirect.PIPE, "explain", "-");
        process.getInputStream().close();
        try (OutputStream in = process.getOutputStream()) {
            in.write("the day".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(process.getErrorStream())).isEmpty();
        assertThat(exitCode(process)).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void explainFromAPipe_explained() throws Exception {
        Process process = startWith("this is awful\n", "explain", "--lexicon", Run.TINY.toString(), "-");

        assertThat(read(process.getInputStream())).startsWith("this is [frustration, urgency: awful]\n");
        assertThat(exitCode(process)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void toldToEnd_leavesNoUnfinishedFile() throws Exception {
        Path output = folder.resolve("out.txt");
        Process process =
                start(ProcessBuilder.Redirect.DISCARD, Run.scoreWords("-f", "text", "-o", output.toString(), "-"));
        for (int i = 0; i < 600 && isEmpty(folder); i++) {
            Thread.sleep(50);
        }
        assertThat(folder).isDirectoryContaining("glob:**unfinished");
        // The probe for the permissions is gone as soon as the shutdown hook is there.
        Thread.sleep(300);
        // Not Process.destroy, which also closes the input: the command would then come to its regular end.
        process.toHandle().destroy();

        exitCode(process);
        assertThat(folder).isEmptyDirectory();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void outputThatIsStandardInput_refused() throws Exception {
        assumeThat(Path.of("/dev/stdin")).exists();
        Path file = Files.writeString(folder.resolve("a.txt"), "this is awful\n");
        ProcessBuilder builder = builder(Run.scoreWords("-f", "text", "-o", file.toString(), "-"));

        assertThat(exitCode(builder.redirectInput(file.toFile()).start())).isEqualTo(ExitCode.WRONG_USE);
        assertThat(file).hasContent("this is awful\n");
    }

    @Test
    void fullDisk_endsWithFour() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        assertThat(exitCode(start(ProcessBuilder.Redirect.to(full.toFile()), "score", "--sample")))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(exitCode(start(ProcessBuilder.Redirect.to(full.toFile()), "--version")))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }
}
