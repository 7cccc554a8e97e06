package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command is killed again and again, and gone on with each time. */
class KilledRunTest {
    private static final int FEWEST_KILLS = Integer.getInteger("undertone.kills", 5);
    private static final int MOST_KILLS_OF_ONE = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"csv, csv", "csv.gz, csv.gz", "csv, csv.zst", "parquet, parquet"})
    void killedAtRandomMomentsAndResumed_sameBytes(String in, String out) throws Exception {
        List<Path> inputs = List.of(input("first." + in, 1), input("second." + in, 2));
        Path expected = folder.resolve("expected." + out);
        assertThat(start(inputs, expected).waitFor()).as(log()).isEqualTo(exitCode(in));
        int kills = 0;
        int midway = 0;
        while (kills < FEWEST_KILLS || midway == 0) {
            Path answer = folder.resolve("answer." + out);
            Path manifest = folder.resolve("answer." + out + ".resume");
            Random random = new Random();
            for (int round = 0; true; round++) {
                String before = read(manifest);
                Process process = start(inputs, answer);
                if (round < MOST_KILLS_OF_ONE && isTimeToKill(process, manifest, before, random)) {
                    process.destroyForcibly().waitFor();
                    kills++;
                    midway += read(manifest).equals(before) ? 0 : 1;
                    continue;
                }
                assertThat(process.waitFor()).as(log()).isEqualTo(exitCode(in));
                break;
            }

            assertThat(answer).hasSameBinaryContentAs(expected);
            assertThat(rejectsOf(answer)).hasSameBinaryContentAs(rejectsOf(expected));
            assertThat(folder).isDirectoryNotContaining("glob:**.{part,resume,next,whole}");
            Files.delete(answer);
            Files.delete(rejectsOf(answer));
        }
    }

    private static int exitCode(String ending) {
        return ending.equals("parquet") ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static Path rejectsOf(Path answer) {
        return answer.resolveSibling(answer.getFileName() + ".rejects.csv");
    }

    private Path input(String name, int seed) throws IOException {
        Path file = folder.resolve(name);
        Random random = new Random(seed);
        if (name.endsWith(".parquet")) {
            return Tickets.write(file, random, 60_000);
        }
        StringBuilder csv = new StringBuilder("id,text\n");
        for (int i = 0; i < 40_000; i++) {
            csv.append(i).append(",\"").append(Tickets.text(random)).append("\"\n");
            if (i % 997 == 0) {
                csv.append(i).append(",too,many\n");
            }
        }
        if (!name.endsWith(".gz")) {
            return Files.writeString(file, csv);
        }
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Process start(List<Path> inputs, Path answer) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "score"));
        inputs.forEach(input -> command.add(input.toString()));
        command.addAll(List.of(
                "--output", answer.toString(), "--rejects", rejectsOf(answer).toString()));
        command.addAll(List.of("--resume", "--commit-millis", "0"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /**
     * Waits for a moment to kill the process: most often a little after it has got further than the one before it, however long
     * it takes to start, and sometimes at any time.
     */
    private static boolean isTimeToKill(Process process, Path manifest, String before, Random random)
            throws IOException, InterruptedException {
        boolean anyTime = random.nextInt(5) == 0;
        while (!anyTime && process.isAlive() && read(manifest).equals(before)) {
            Thread.sleep(5);
        }
        return !process.waitFor(random.nextInt(anyTime ? 1500 : 250), TimeUnit.MILLISECONDS);
    }

    private static String read(Path manifest) throws IOException {
        try {
            return Files.readString(manifest);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
