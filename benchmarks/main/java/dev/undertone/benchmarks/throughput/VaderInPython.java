package dev.undertone.benchmarks.throughput;

import com.vader.sentiment.analyzer.SentimentAnalyzer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The job with VADER in Python and its csv module: the package vaderSentiment, or else NLTK's, which is given the lexicon of the Java
 * port because it comes without one.
 */
final class VaderInPython {
    private static final String TITLE = "VADER in Python";
    private static final String SCRIPT = "vader_csv.py";
    private static final int NO_PACKAGE = 3;

    private VaderInPython() {}

    static Job run(String python, Path input, Path output) throws IOException {
        Path script = input.resolveSibling(SCRIPT);
        Path lexicon = input.resolveSibling("vader_lexicon.txt");
        try {
            copy(VaderInPython.class.getResourceAsStream(SCRIPT), script);
            copy(SentimentAnalyzer.class.getResourceAsStream("/vader_sentiment_lexicon.txt"), lexicon);
            return run(List.of(python, script.toString(), input.toString(), output.toString(), lexicon.toString()));
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(lexicon);
        }
    }

    private static void copy(InputStream resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(resource, "the resource must be in the jar")) {
            Files.copy(in, file);
        }
    }

    private static Job run(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return Job.left(TITLE, "there is no " + command.get(0));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code;
        try {
            code = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (code == NO_PACKAGE) {
            return Job.left(TITLE, "neither vaderSentiment nor NLTK is installed");
        }
        String[] cells = said.split("\t", -1);
        if (code != 0 || cells.length != 3) {
            return Job.left(TITLE, "the script failed with exit code " + code);
        }
        return Job.done(TITLE + ", " + cells[0], Long.parseLong(cells[1]), Double.parseDouble(cells[2]));
    }
}
