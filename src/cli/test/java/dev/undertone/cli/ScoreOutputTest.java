package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.undertone.cli.show.Palette;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreOutputTest {
    @TempDir
    private Path folder;

    /** Fails as a full disk does, once what is buffered must go somewhere. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static int run(InputStream in, OutputStream out, StringWriter err, String... args) {
        return Undertone.run(new Console(in, out, new PrintWriter(err, true), false, Palette.PLAIN, 120), args);
    }

    @Test
    void file_getsTheAnswerAndNothingElseRemains() throws IOException {
        Path file = folder.resolve("out.jsonl");

        Run run = Run.score("{\"text\":\"the day\"}\n", "--format", "jsonl", "-o", file.toString(), "-");

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("{\"frustration\":");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.tsv", "a.jsonl", "a.txt"})
    void outputThatIsAnInput_refused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "text\nthis is awful\n");
        Path other = Files.copy(file, folder.resolve("other-" + name));
        Path link = Files.createSymbolicLink(folder.resolve("link-" + name), file);
        Path detour = folder.resolve("..")
                .resolve(String.valueOf(folder.getFileName()))
                .resolve(name);

        for (Path output : List.of(file, link, detour)) {
            Run run = Run.score("", other.toString(), file.toString(), "-o", output.toString());

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).contains("--output is also an input");
            assertThat(file).hasContent("text\nthis is awful\n");
        }
    }

    @Test
    void existingTarget_keepsItsPermissions() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        assertThat(Run.score("x\n", "--format", "text", "-", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void newTarget_hasThePermissionsOfAnyNewFile() throws IOException {
        assumePosix();
        Path file = folder.resolve("out.txt");

        assertThat(Run.score("x\n", "--format", "text", "-", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
    }

    @Test
    void unfinishedFile_isForItsOwnerOnly() {
        assumePosix();
        List<String> seen = new ArrayList<>();
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                    }
                }
                return -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };

        String[] words = Run.scoreWords(
                "--format", "text", "-", "-o", folder.resolve("out.txt").toString());

        assertThat(run(in, new ByteArrayOutputStream(), new StringWriter(), words))
                .isZero();
        assertThat(seen).isNotEmpty().containsOnly("rw-------");
    }

    @Test
    void readOnlyTarget_outputFailedAndNothingChanged() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("out.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        Run run = Run.score("x\n", "--format", "text", "-", "-o", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).isEqualTo("undertone: permission denied: " + file.toRealPath() + "\n");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void folderWithoutPermission_outputFailedAndTheFolderNamed() throws IOException {
        assumePosix();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed))
                .as("the superuser may write anywhere")
                .isFalse();

        Run run = Run.score(
                "x\n", "--format", "text", "-", "-o", closed.resolve("out.txt").toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).isEqualTo("undertone: permission denied: " + closed + "\n");
    }

    @Test
    void unfinishedFileOfSomebodyElse_leftAlone() throws IOException {
        Path file = folder.resolve("out.txt");
        Path other = Files.writeString(folder.resolve("out.txt.unfinished"), "other");

        assertThat(Run.score("x\n", "--format", "text", "-", "-o", file.toString())
                        .code())
                .isZero();
        assertThat(other).hasContent("other");
    }

    @Test
    void targetOfTheLongestName_written() {
        Path file = folder.resolve("n".repeat(251) + ".txt");

        assertThat(Run.score("x\n", "--format", "text", "-", "-o", file.toString())
                        .code())
                .isZero();
    }

    private void assumePosix() {
        assumeThat(Files.getFileAttributeView(folder, PosixFileAttributeView.class))
                .isNotNull();
    }

    @Test
    void failureHalfway_leavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        Path good = Files.writeString(folder.resolve("b.csv"), "text\nthe day\n");

        Run run = Run.score("", good.toString(), folder.resolve("none.csv").toString(), "-o", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void folderThatIsNotThere_outputFailed() {
        assertThat(Run.score(
                                "x\n",
                                "--format",
                                "text",
                                "-",
                                "-o",
                                folder.resolve("no/such/file").toString())
                        .code())
                .isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void fullDisk_outputFailedInEveryFormat() {
        for (String format : new String[] {"csv", "tsv", "jsonl", "text", "table"}) {
            StringWriter err = new StringWriter();
            InputStream in = new ByteArrayInputStream("text\n".getBytes(StandardCharsets.UTF_8));

            assertThat(run(in, new FullDisk(), err, Run.scoreWords("--format", format, "-")))
                    .as(format)
                    .isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(err.toString()).as(format).contains("No space left on device");
        }
    }

    @Test
    void fullDisk_outputFailedForWhatIsPrinted() {
        for (String words : new String[] {"--help", "--version", "explain x", "lexicon check", "completion bash"}) {
            assertThat(run(InputStream.nullInputStream(), new FullDisk(), new StringWriter(), words.split(" ")))
                    .as(words)
                    .isEqualTo(ExitCode.INPUT_OUTPUT);
        }
    }

    @Test
    void inputThatBreaksOff_inputFailedAndNamed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("Is a directory");
            }
        };
        StringWriter err = new StringWriter();

        assertThat(run(broken, new ByteArrayOutputStream(), err, Run.scoreWords("--format", "text", "-")))
                .isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(err.toString()).contains("Is a directory");
    }

    @Test
    void lineByLine_answeredBeforeTheNextIsWritten() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream dialogue = new InputStream() {
            private final byte[] line = "a\n".getBytes(StandardCharsets.UTF_8);
            private int sent;

            @Override
            public int read() {
                if (sent % line.length == 0) {
                    // Each question comes only after the answer to the one before it.
                    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(sent / line.length);
                }
                return sent == 3 * line.length ? -1 : line[sent++ % line.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int b = read();
                if (b < 0) {
                    return -1;
                }
                target[offset] = (byte) b;
                return 1;
            }
        };

        assertThat(run(dialogue, out, new StringWriter(), Run.scoreWords("--format", "text", "-")))
                .isZero();
    }
}
