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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script beside the sources, with a Maven that always fails. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "..", "undertone");
    private static final String HINT = "./undertone lexicon check lexicons/en";

    @TempDir
    private Path home;

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
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho \"maven got $*\"\nexit 1\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
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
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
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
    void standardErrorThatIsNoTerminal_mavenWithoutColours() throws Exception {
        assertThat(errors("--version")).contains("-Dstyle.color=never");
    }
}
