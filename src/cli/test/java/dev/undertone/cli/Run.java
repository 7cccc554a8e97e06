package dev.undertone.cli;

import dev.undertone.cli.show.Palette;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One run of the command inside the test's own process, on streams in memory. */
record Run(int code, String out, String err) {
    /** Five entries of which the tests know the scores; the bundled lexicon may change as it likes. */
    static final Path TINY = resource("tiny");

    static final Path BROKEN = resource("broken");

    static Run of(String... args) {
        return on(new byte[0], args);
    }

    static Run on(String standardInput, String... args) {
        return on(standardInput.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run on(byte[] standardInput, String... args) {
        return inTerminal(false, Palette.PLAIN, standardInput, args);
    }

    static Run inTerminal(boolean terminal, Palette palette, byte[] standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(standardInput), out, new PrintWriter(err, true), terminal, palette, 120);
        int code = Undertone.run(console, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** Runs {@code score --lexicon tiny} with further words. */
    static Run score(String standardInput, String... args) {
        return on(standardInput, scoreWords(args));
    }

    static String[] scoreWords(String... args) {
        List<String> words = new ArrayList<>(List.of("score", "--quiet", "--lexicon", TINY.toString()));
        words.addAll(Arrays.asList(args));
        return words.toArray(String[]::new);
    }

    private static Path resource(String name) {
        try {
            return Path.of(Run.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
