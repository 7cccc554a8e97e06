package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreParquetTest {
    @TempDir
    private Path folder;

    private String tickets(int rows) throws IOException {
        return Tickets.write(folder.resolve("tickets.parquet"), new Random(1), rows)
                .toString();
    }

    @Test
    void parquet_answeredInParquet() throws IOException {
        Path answer = folder.resolve("scored.parquet");

        Run run = Run.on("", "score", tickets(50), "--output", answer.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("undertone: 50 messages in ");
        byte[] bytes = Files.readAllBytes(answer);
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        assertThat(Run.score("", answer.toString(), "--format", "table").out()).contains("frustration", "angry");
    }

    @Test
    void answerThatWouldNotBeParquet_wrongUse() throws IOException {
        String tickets = tickets(5);

        assertThat(Run.score("", tickets).err())
                .isEqualTo("undertone: the answer to Parquet is Parquet; name a file with --output, or use --format"
                        + " table\n");
        assertThat(Run.score("", tickets, "-o", folder.resolve("a.csv").toString())
                        .err())
                .contains("must end with .parquet");
        assertThat(Run.score("", "--sample", "-o", folder.resolve("a.parquet").toString())
                        .err())
                .contains("only the answer to Parquet is Parquet");
        assertThat(Run.score("", "--format", "parquet", "-").err()).contains("cannot be read from standard input");
        assertThat(folder).isDirectoryNotContaining("glob:**/a.*");
    }

    @Test
    void report_readsParquetAndItsMoments() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(Run.on("", "report", tickets(2000), "--output", page.toString())
                        .code())
                .isZero();
        assertThat(page).content().contains("2,000").contains("2026");
    }
}
