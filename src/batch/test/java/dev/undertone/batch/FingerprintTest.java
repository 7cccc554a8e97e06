package dev.undertone.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final int PROCESSES = 4;

    /** Prints the fingerprint of the bundled lexicon. */
    public static void main(String[] args) {
        System.out.print(Fingerprint.of(Lexicon.bundled()));
    }

    @Test
    void ofALexicon_sameInEveryProcess() throws IOException {
        Set<String> prints = new HashSet<>(Set.of(Fingerprint.of(Lexicon.bundled())));
        // Java stirs the order of its immutable maps anew in each process; that they agree by chance is unlikely.
        for (int i = 0; i < PROCESSES; i++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FingerprintTest.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            prints.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(prints).hasSize(1);
    }

    @Test
    void ofAnotherWeight_differs() {
        assertThat(Fingerprint.of(Messages.lexicon(2)))
                .isEqualTo(Fingerprint.of(Messages.lexicon(2)))
                .isNotEqualTo(Fingerprint.of(Messages.lexicon(3)))
                .hasSize(64);
    }
}
