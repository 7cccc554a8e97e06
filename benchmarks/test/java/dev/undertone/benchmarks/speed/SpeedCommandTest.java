package dev.undertone.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything is timed. */
class SpeedCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
    }

    @Test
    void missingOutput_named() {
        assertThat(run("speed", "--quick")).isEqualTo(2);
        assertThat(err.toString()).contains("--output");
    }

    @Test
    void missingMessages_namedAndNothingWritten() {
        Path output = folder.resolve("docs");

        assertThat(run("speed", "--output", output.toString(), "--messages", folder.resolve("none.tsv") + ""))
                .isEqualTo(4);
        assertThat(err.toString()).contains("no such file: " + folder.resolve("none.tsv"));
        assertThat(output).doesNotExist();
    }

    @Test
    void messagesWithoutARow_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("lids.tsv"), "text\turgency\n");

        assertThat(run("speed", "--output", folder.toString(), "--messages", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--messages: a set must have a message (got none in lids)");
    }

    @Test
    void efforts_measureTheLimitsOnEverySet() {
        for (Effort effort : new Effort[] {Effort.QUICK, Effort.FULL}) {
            assertThat(effort.rounds()).isGreaterThanOrEqualTo(effort.otherRounds());
            assertThat(effort.lengths()).isSorted().startsWith(100);
        }
        assertThat(Effort.FULL.lengths()).endsWith(10_000_000);
    }
}
