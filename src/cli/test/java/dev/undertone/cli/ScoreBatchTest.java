package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is for big files: rejected rows, resuming, packing, progress. */
class ScoreBatchTest {
    private static final String HEADER = "id,text,frustration,urgency,satisfaction,labels,unscored\n";

    @TempDir
    private Path folder;

    private String in;
    private String out;
    private Path rejects;

    @BeforeEach
    void write() throws IOException {
        in = Files.writeString(folder.resolve("in.csv"), "id,text\n1,this is awful\n2,=SECRET,x\n3,the day\n")
                .toString();
        out = folder.resolve("out.csv").toString();
        rejects = folder.resolve("rejects.csv");
    }

    @Test
    void rejects_writtenWithoutTheirText() {
        Run run = Run.score("", in, "--rejects", rejects.toString());

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(rejects)
                .hasContent("file,row,line,byte,code,reason\n" + in
                        + ",2,3,24,cell-count,the row has 3 cells where the header has 2\n");
    }

    @Test
    void rejects_withTheirTextWhenAskedFor() {
        Run.score("", in, "--rejects", rejects.toString(), "--reject-text");

        assertThat(rejects)
                .hasContent("file,row,line,byte,code,reason,text\n" + in
                        + ",2,3,24,cell-count,the row has 3 cells where the header has 2,\"2,=SECRET,x\"\n");
    }

    @Test
    void rejectsWithoutFolder_toldByTheirOption() {
        Run run = Run.score("", in, "--rejects", folder.resolve("missing/r.csv").toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).isEqualTo("undertone: the folder that --rejects names is not there\n");
    }

    @Test
    void rejectsThatCannotBe_wrongUse() {
        assertThat(Run.score("", in, "--reject-text").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", in, "--rejects", in).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", in, "--rejects", out, "-o", out).code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void resume_answersAsWithoutAndLeavesNothingElse() throws IOException {
        String plain = Run.score("", in).out();

        Run run = Run.score("", in, "-o", out, "--resume", "--rejects", rejects.toString());

        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(Path.of(out)).hasContent(plain);
        assertThat(rejects).content().hasLineCount(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,resume,next}");
    }

    @Test
    void resumeOfAnotherBatch_wrongUseSaysWhatChanged() throws IOException {
        Path manifest = folder.resolve("out.csv.resume");
        Files.writeString(manifest, "{\"format\":1,\"same.lexicon\":\"other 1.0, 00\"}\n");

        Run run = Run.score("", in, "-o", out, "--resume");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .startsWith("undertone: cannot resume: the lexicon changed (was other 1.0, 00, is tiny 1.0, ")
                .contains("delete " + manifest);
    }

    @Test
    void resumeThatCannotBe_wrongUse() {
        assertThat(Run.score("x\n", "--resume", "-o", out, "--format", "text", "-")
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", in, "--resume").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", in, "--resume", "-o", out, "--format", "table").code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void packedTable_wrongUse() {
        assertThat(Run.score("", in, "--format", "table", "-o", out + ".gz").code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void packed_readAndWrittenByName() throws IOException {
        Path packed = folder.resolve("in.csv.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of(in), gzip);
        }
        String plain = Run.score("", in).out();

        assertThat(Run.score("", packed.toString()).out()).isEqualTo(plain);
        Run.score("", packed.toString(), "-o", out + ".gz");
        try (GZIPInputStream answer = new GZIPInputStream(Files.newInputStream(Path.of(out + ".gz")))) {
            assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain)
                    .startsWith(HEADER);
        }
        Run.score("", packed.toString(), "-o", out + ".zst");
        assertThat(Run.score("", out + ".zst").out()).isEqualTo(plain);
    }

    @Test
    void packedFileThatBreaksOff_inputFailedAndNoAnswer() throws IOException {
        Path packed = folder.resolve("in.csv.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Path.of(in), gzip);
        }
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length - 9));

        Run run = Run.score("", packed.toString(), "-o", out);

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains(packed + ": the gzip data ends too early; the file is not whole");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void progress_aLineEveryThirtySecondsOutsideOfATerminal() {
        StringWriter err = new StringWriter();
        long[] seconds = {0};
        Progress progress = new Progress(new PrintWriter(err, true), false, () -> seconds[0] * 1_000_000_000L);
        for (int second = 0; second <= 100; second++) {
            seconds[0] = second;
            progress.tell(second * 1000L, second / 400.0);
        }

        assertThat(err.toString())
                .isEqualTo("undertone: 30,000 rows, 1,000 rows/s, 7 %, 6:10 min left\n"
                        + "undertone: 60,000 rows, 1,000 rows/s, 15 %, 5:40 min left\n"
                        + "undertone: 90,000 rows, 1,000 rows/s, 22 %, 5:10 min left\n");
    }

    @Test
    void progress_oneLineInATerminal() {
        StringWriter err = new StringWriter();
        long[] millis = {0};
        Progress progress = new Progress(new PrintWriter(err, true), true, () -> millis[0] * 1_000_000L);
        progress.tell(0, Double.NaN);
        millis[0] = 1000;
        progress.tell(500, Double.NaN);
        millis[0] = 1100;
        progress.tell(600, Double.NaN);
        progress.clear();

        assertThat(err.toString()).isEqualTo("\rundertone: 500 rows, 500 rows/s\r" + " ".repeat(31) + "\r");
    }
}
