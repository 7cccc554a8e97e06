package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell script beside the sources, with a Maven that always fails. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "..", "undertone");
    private static final String HINT = "./undertone lexicon check lexicons/en";

    @TempDir
    private Path home;

    private String javaHome = System.getProperty("java.home");
    private @Nullable String onlyPath;

    @BeforeEach
    void layOut() throws IOException {
        assumeThat(Path.of("/bin/sh")).isExecutable();
        assumeThat(SCRIPT).exists();
        Files.copy(SCRIPT, home.resolve("undertone"));
        Files.createDirectories(home.resolve("lexicons/en"));
        Files.createDirectories(home.resolve("src/cli/main"));
        Files.createDirectories(home.resolve("src/cli/target"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("src/cli/pom.xml"), "<project/>");
        program("bin/mvn", "echo \"maven got $*\"; exit 1");
    }

    private void program(String name, String line) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void built(int secondsAgo) throws IOException {
        Path jar = Files.writeString(home.resolve("src/cli/target/undertone.jar"), "");
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(System.currentTimeMillis() - TimeUnit.SECONDS.toMillis(secondsAgo)));
    }

    private String errors(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("undertone").toString()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        if (onlyPath != null) {
            builder.environment().put("PATH", onlyPath);
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return errors;
    }

    @Test
    void failedBuildAfterTheLexiconWasEdited_hintAtLexiconCheck() throws Exception {
        built(3600);

        assertThat(errors("--version")).contains("the build failed, see above").endsWith(HINT + "\n");
    }

    @Test
    void failedBuildWithoutAnEditedLexicon_noHint() throws Exception {
        built(3600);
        FileTime old = FileTime.fromMillis(System.currentTimeMillis() - TimeUnit.HOURS.toMillis(9));
        Files.setLastModifiedTime(home.resolve("lexicons/en"), old);
        Files.setLastModifiedTime(home.resolve("lexicons"), old);

        assertThat(errors("--version")).contains("the build failed, see above").doesNotContain(HINT);
    }

    @Test
    void failedFirstBuild_noHintBecauseNothingCouldCheck() throws Exception {
        assertThat(errors("--version")).contains("the build failed, see above").doesNotContain(HINT);
    }

    @Test
    void failedBuildOfAnOldJar_checksAllTheSame() throws Exception {
        built(3600);

        // The jar of this test is none, which Java says; what counts is that Java was asked.
        assertThat(errors("lexicon", "check", "lexicons/en")).contains("checking with what was built before", "jar");
    }

    @Test
    void deepWhereMavenFails_saysWhatMustBeThere() throws Exception {
        laidOutWithCoreNlp();

        assertThat(errors("explain", "--deep", "the lamp"))
                .contains("building with CoreNLP", "-pl src/corenlp")
                .contains(
                        "the build with CoreNLP failed, see above; where there is no network, put"
                                + " edu.stanford.nlp:stanford-corenlp, with the classifier models as well, into Maven's repository");
    }

    @Test
    void deepWithoutMaven_saysWhatIsMissing() throws Exception {
        laidOutWithCoreNlp();
        Files.delete(home.resolve("bin/mvn"));
        for (String tool : List.of("dirname", "sed", "head", "find", "tr", "cat", "readlink", "tput")) {
            Path found = tool(tool);
            if (found != null) {
                program("bin/" + tool, "exec " + found + " \"$@\"");
            }
        }
        onlyPath = home.resolve("bin").toString();

        assertThat(errors("score", "--deep", "--sample"))
                .startsWith("undertone: Maven is missing: install Maven, version 3.8 or newer, for the first --deep");
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void englishModelBesideTheOthers_isOnTheClassPathOfShiftReduce(boolean there, boolean asked, boolean expected)
            throws Exception {
        laidOutWithCoreNlp();
        Path models = Files.writeString(home.resolve("c-models.jar"), "");
        Path english = home.resolve("c-models-english.jar");
        if (there) {
            Files.writeString(english, "");
        }
        Path list = home.resolve("src/corenlp/target/deep/classpath");
        Files.createDirectories(list.getParent());
        Files.writeString(list, home.resolve("c.jar") + ":" + models);
        program("jdk/bin/java", "echo \"java got $*\" >&2; exit 1");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        javaHome = home.resolve("jdk").toString();

        String errors = errors("score", "--deep", "--depth", asked ? "shift-reduce" : "pcfg", "--sample");

        assertThat(errors).contains(":" + models);
        assertThat(errors.contains(english.toString())).isEqualTo(expected);
    }

    private void laidOutWithCoreNlp() throws IOException {
        Files.createDirectories(home.resolve("src/corenlp/main"));
        Files.createDirectories(home.resolve("src/core/main"));
        Files.writeString(home.resolve("src/corenlp/pom.xml"), "<project/>");
        built(-3600);
    }

    private static @Nullable Path tool(String name) {
        for (String folder : Objects.requireNonNull(System.getenv("PATH")).split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return Path.of(folder, name);
            }
        }
        return null;
    }

    @Test
    void standardErrorThatIsNoTerminal_mavenWithoutColours() throws Exception {
        assertThat(errors("--version")).contains("-Dstyle.color=never");
    }
}
