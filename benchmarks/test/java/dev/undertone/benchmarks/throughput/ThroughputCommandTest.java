package dev.undertone.benchmarks.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputCommandTest {
    @TempDir
    private Path folder;

    @Test
    void table_hasALineForEachFormatAndRun() throws IOException {
        Path messages = Files.writeString(
                folder.resolve("m.csv"),
                "id,text,frustration,urgency,satisfaction\n1,\"it's \"\"broken\"\", again\",1,0,0\n");
        Path table = folder.resolve("table.md");

        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "throughput",
                "--messages",
                messages.toString(),
                "--output",
                table.toString(),
                "--rows",
                "2000",
                "--runs",
                "2");

        assertThat(code).isZero();
        assertThat(Files.readAllLines(table))
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("| format | run | rows/s |"),
                        rule -> assertThat(rule).startsWith("|---"),
                        row -> assertThat(row).matches("\\| csv \\| 1 \\| [\\d,]+ \\|( \\d+ % \\|){4} -?\\d+ \\|"),
                        row -> assertThat(row).startsWith("| csv | 2 |"),
                        row -> assertThat(row).startsWith("| jsonl | 1 |"),
                        row -> assertThat(row).startsWith("| jsonl | 2 |"));
    }

    @Test
    void nothingToDo_wrongUse() {
        assertThat(Main.run(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        "throughput",
                        "--messages",
                        "x",
                        "--output",
                        "y",
                        "--rows",
                        "0"))
                .isEqualTo(2);
    }
}
