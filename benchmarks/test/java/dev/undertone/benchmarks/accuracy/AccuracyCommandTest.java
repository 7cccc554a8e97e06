package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {
    private static final List<String> ANGRY =
            List.of("Your kettle is useless and I am furious", "Terrible shop, never again", "I hate this awful lid");
    private static final List<String> CALM =
            List.of("The kettle is blue", "Which lid belongs to the pot?", "I ordered two pans");
    private static final List<String> HAPPY =
            List.of("I love the new pot, thank you so much", "Great service, brilliant kettle", "Perfect lid, thanks!");

    @TempDir
    private Path folder;

    private record Run(int code, String err) {
        static Run of(List<String> args) {
            StringWriter err = new StringWriter();
            int code = Main.run(
                    new PrintWriter(new StringWriter()), new PrintWriter(err, true), args.toArray(String[]::new));
            return new Run(code, err.toString());
        }
    }

    @BeforeEach
    void writeSet() throws IOException {
        StringBuilder rows = new StringBuilder("id\ttext\tfrustration\tsatisfaction\n");
        ANGRY.forEach(text -> rows.append("a\t").append(text).append("\t1\t0\n"));
        CALM.forEach(text -> rows.append("c\t").append(text).append("\t0\t0\n"));
        HAPPY.forEach(text -> rows.append("h\t").append(text).append("\t0\t1\n"));
        Files.writeString(set(), rows);
    }

    private Path set() {
        return folder.resolve("kettles.tsv");
    }

    private Run accuracy(String output, String... more) {
        List<String> args = new ArrayList<>(
                List.of("accuracy", "--output", folder.resolve(output).toString(), set().toString()));
        args.addAll(List.of(more));
        return Run.of(args);
    }

    private String page(String output) throws IOException {
        return Files.readString(folder.resolve(output).resolve("accuracy.md"));
    }

    @Test
    void labelledFile_pageAndPictureWritten() throws IOException {
        Run run = accuracy("docs");

        assertThat(run.err()).contains("kettles, VADER: 9 messages in ");
        assertThat(run.code()).isZero();
        assertThat(page("docs"))
                .containsPattern("\\| `kettles` \\| \\? \\| 9 \\| 3 \\| 1\\.000 \\|")
                .contains("| `kettles` | ? | 1.00 (1.00 / 1.00) |");
        assertThat(folder.resolve("docs/accuracy.svg")).content().startsWith("<svg ");
    }

    @Test
    void output_holdsNoMessage() throws IOException {
        Run run = accuracy("docs");

        String all = page("docs") + Files.readString(folder.resolve("docs/accuracy.svg")) + run.err();
        for (List<String> texts : List.of(ANGRY, CALM, HAPPY)) {
            texts.forEach(text -> assertThat(all).doesNotContain(text));
        }
    }

    @Test
    void runAgain_theSameLetterByLetterOnAnyNumberOfThreads() throws IOException {
        accuracy("one");
        accuracy("three", "--threads", "3");

        assertThat(page("three")).isEqualTo(page("one"));
        assertThat(folder.resolve("three/accuracy.svg")).hasSameTextualContentAs(folder.resolve("one/accuracy.svg"));
    }

    @Test
    void sample_takesSoManyAndSaysSo() throws IOException {
        Run run = accuracy("docs", "--sample", "5");

        assertThat(run.err()).contains("kettles, Undertone: 5 messages");
        assertThat(page("docs")).contains("A quick look at 5 messages");
    }

    @Test
    void sameNameTwice_refused() {
        Run run = accuracy("docs", set().toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a set must be given once (got two files named kettles)");
    }

    @Test
    void missingFile_namedAndNothingWritten() {
        Run run = accuracy("docs", "none.tsv");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("no such file: none.tsv");
        assertThat(folder.resolve("docs")).doesNotExist();
    }

    @Test
    void wrongUse_explained() {
        assertThat(Run.of(List.of("accuracy", set().toString())).err()).contains("--output");
        assertThat(accuracy("docs", "--threads", "0").err()).contains("--threads must be at least 1 (got 0)");
        assertThat(accuracy("docs", "--sample", "-1").err()).contains("--sample must be at least 0 (got -1)");
        assertThat(Run.of(List.of()).code()).isEqualTo(2);
    }
}
