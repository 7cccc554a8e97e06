package dev.undertone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableOutputTest {
    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void writeInputs() throws IOException {
        first = input("first.csv", 1);
        second = input("second.csv", 2);
    }

    private Path input(String name, int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("id,text\n");
        for (int i = 0; i < 6000; i++) {
            csv.append(i)
                    .append(",\"")
                    .append(Messages.text(random).replace("\"", "\"\""))
                    .append("\"\n");
            if (i % 97 == 0) {
                csv.append(i).append(",too,many\n");
            }
        }
        return Files.writeString(folder.resolve(name), csv);
    }

    private Tally run(Path answer) throws IOException {
        return ResumedRun.run(List.of(first, second), answer, rejectsOf(answer), Messages.lexicon(2), 1_000_000);
    }

    private static Path rejectsOf(Path answer) {
        return answer.resolveSibling(answer.getFileName() + ".rejects.csv");
    }

    /** Ends a run as a kill would: after some blocks nothing more is written. */
    private Path interrupted(String name, int blocks) {
        Path answer = folder.resolve(name);
        assertThatThrownBy(() -> {
                    ResumableOutput output = open(answer);
                    BatchOutput failing = new BatchOutput() {
                        private int left = blocks;

                        @Override
                        public void begin(String input, List<String> header, boolean begins, Bytes headerRow)
                                throws IOException {
                            output.begin(input, header, begins, headerRow);
                        }

                        @Override
                        public void write(Block block, BatchState done) throws IOException {
                            if (left-- == 0) {
                                throw new IOException("killed");
                            }
                            output.write(block, done);
                        }

                        @Override
                        public void flush() throws IOException {
                            output.flush();
                        }
                    };
                    new BatchRun(Messages.analyzer(), Runs.RAW, Compression.NONE, 2, 2048, BatchListener.NONE)
                            .run(sources(), failing, null);
                })
                .hasMessage("killed");
        return answer;
    }

    private List<RowSource> sources() {
        return List.of(first, second).stream()
                .map(file -> RowSource.file(file, RowFormat.CSV))
                .toList();
    }

    private ResumableOutput open(Path answer) throws IOException {
        Map<String, String> same = ResumableOutput.identity(sources(), Messages.lexicon(2), Map.of("--explain", "no"));
        return ResumableOutput.open(ResumableFiles.of(answer, rejectsOf(answer)), true, same, 0);
    }

    @Test
    void unfinished_hasNoAnswerYet() {
        Path answer = interrupted("a.csv", 5);

        assertThat(answer).doesNotExist();
        assertThat(folder.resolve("a.csv.part")).exists();
        assertThat(folder.resolve("a.csv.resume"))
                .content()
                .contains("\"offset\":")
                .contains("\"same.lexicon\":\"three 1.0, ");
    }

    @Test
    void counts_areThoseOfAllRows() throws IOException {
        Tally whole = run(folder.resolve("whole.csv"));

        Tally resumed = run(interrupted("a.csv", 30));

        assertThat(resumed.messages()).isEqualTo(whole.messages()).isEqualTo(12_000);
        assertThat(resumed.rejected()).isEqualTo(whole.rejected()).isEqualTo(124);
        assertThat(resumed.labelled(0)).isEqualTo(whole.labelled(0)).isPositive();
        assertThat(resumed.unscored()).isEqualTo(whole.unscored());
    }

    @Test
    void changedInput_refusedSayingWhatChanged() throws IOException {
        Path answer = interrupted("a.csv", 5);
        FileTime time = Files.getLastModifiedTime(second);
        String text = Files.readString(second);
        Files.writeString(second, text.substring(0, text.length() - 2) + "x\n");
        Files.setLastModifiedTime(second, time);

        assertThatThrownBy(() -> run(answer))
                .isInstanceOf(WrongUseException.class)
                .hasMessageStartingWith("cannot resume: the input ")
                .hasMessageContaining("second.csv changed");
        assertThat(folder.resolve("a.csv.part")).exists();
    }

    @Test
    void changedLexicon_refusedSayingWhatChanged() {
        Path answer = interrupted("a.csv", 5);

        assertThatThrownBy(
                        () -> ResumedRun.run(List.of(first, second), answer, rejectsOf(answer), Messages.lexicon(3), 0))
                .isInstanceOf(WrongUseException.class)
                .hasMessageStartingWith("cannot resume: the lexicon changed (was three 1.0, ");
    }

    @Test
    void changedOption_refusedByItsName() throws IOException {
        Path answer = interrupted("a.csv", 5);
        Map<String, String> same = ResumableOutput.identity(sources(), Messages.lexicon(2), Map.of("--explain", "yes"));

        assertThatThrownBy(() -> ResumableOutput.open(ResumableFiles.of(answer, rejectsOf(answer)), false, same, 0))
                .isInstanceOf(WrongUseException.class)
                .hasMessage("cannot resume: --explain changed (was no, is yes); to begin again, delete "
                        + folder.resolve("a.csv.resume"));
    }

    @Test
    void fewerInputs_refused() {
        Path answer = interrupted("a.csv", 5);

        assertThatThrownBy(() -> ResumedRun.run(List.of(first), answer, rejectsOf(answer), Messages.lexicon(2), 0))
                .isInstanceOf(WrongUseException.class)
                .hasMessageContaining("number of inputs changed (was 2, is 1)");
    }

    @Test
    void partCutShort_refused() throws IOException {
        Path answer = interrupted("a.csv", 5);
        Files.writeString(folder.resolve("a.csv.part"), "id");

        assertThatThrownBy(() -> run(answer)).isInstanceOf(IOException.class).hasMessageContaining("a.csv.part");
    }

    @Test
    void brokenManifest_refused() throws IOException {
        Path answer = interrupted("a.csv", 5);
        Files.writeString(folder.resolve("a.csv.resume"), "{\"format\":1", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> run(answer)).isInstanceOf(IOException.class).hasMessageContaining("a.csv.resume");
    }

    @Test
    void killedBetweenTheLastSteps_namedOnly() throws IOException {
        Path expected = folder.resolve("expected.csv");
        Tally whole = run(expected);
        Path answer = folder.resolve("a.csv");
        Map<String, String> same = ResumableOutput.identity(sources(), Messages.lexicon(2), Map.of("--explain", "no"));
        BatchState end = new BatchState(1, Position.START, whole);
        Manifest.of(same, end, 1, 1, true).write(folder.resolve("a.csv.resume"));
        Files.copy(expected, folder.resolve("a.csv.part"));
        Files.copy(rejectsOf(expected), rejectsOf(answer), StandardCopyOption.REPLACE_EXISTING);

        assertThat(run(answer).messages()).isEqualTo(12_000);
        assertThat(answer).hasSameBinaryContentAs(expected);
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,resume,next}");
    }

    @Test
    void unfinished_forItsOwnerOnlyAndThenAsAnyNewFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path answer = interrupted("a.csv", 5);
        Path usual = Files.createFile(folder.resolve("usual"));

        assertThat(rights(folder.resolve("a.csv.part"))).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("a.csv.rejects.csv.part"))).isEqualTo("rw-------");
        run(answer);
        assertThat(rights(answer)).isEqualTo(rights(usual));
    }

    @Test
    void replacedAnswer_keepsItsRights() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path answer = Files.createFile(folder.resolve("a.csv"));
        Files.setPosixFilePermissions(answer, PosixFilePermissions.fromString("rw-r-----"));

        run(answer);

        assertThat(rights(answer)).isEqualTo("rw-r-----");
        assertThat(answer).isNotEmptyFile();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
