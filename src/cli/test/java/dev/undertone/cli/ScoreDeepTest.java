package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreDeepTest {
    @TempDir
    private Path folder;

    @Test
    void withoutTheModule_itsArtifactAndTheWayToItAreNamed() {
        Run run = Run.score("the day\n", "--format", "text", "--deep", "-");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .isEqualTo(
                        "undertone: --deep cannot be used: a sentiment model must be on the class path: add the dependency"
                                + " dev.undertone:undertone-corenlp. In a checkout, ./undertone puts it there. Beside a jar,"
                                + " java -jar takes no class path: java -cp undertone.jar:undertone-corenlp.jar:..."
                                + " dev.undertone.cli.Main, as docs/deep.md says\n");
    }

    @Test
    void depthWithoutDeep_isRefused() {
        assertThat(Run.score("the day\n", "--format", "text", "--depth", "pcfg", "-")
                        .err())
                .isEqualTo("undertone: --depth needs --deep\n");
    }

    @Test
    void opinion_isAmongTheCues_andTheFileBehindDeepIsAFile() throws Exception {
        String text = "{\"text\":\"the lamp\"}\n";
        Path file = Files.writeString(folder.resolve("in.jsonl"), text);

        Run always = withProvider("--format", "jsonl", "--explain", "--deep=always", file.toString());
        Run cascade = withProvider("--format", "jsonl", "--explain", "--deep", file.toString());

        assertThat(always.out())
                .contains(
                        "{\"dimension\":\"frustration\",\"category\":\"sentiment\",\"term\":\"most-negative\",\"begin\":0,\"end\":8");
        assertThat(cascade.code()).isZero();
        assertThat(cascade.out()).doesNotContain("sentiment");
    }

    @Test
    void loading_isSaidUnlessQuiet() throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), "the lamp\n");

        assertThat(InstalledModel.run(folder, "score", "--deep", file.toString())
                        .err())
                .startsWith("undertone: loading the sentiment model fake ...\n");
        assertThat(withProvider("--deep", file.toString()).err()).isEmpty();
    }

    @Test
    void lexiconThatNoOpinionMoves_isRefused() throws Exception {
        Run run = InstalledModel.run(
                folder, "score", "--quiet", "--lexicon", "replies", "--deep", "--format", "text", "-");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .isEqualTo("undertone: --deep would change nothing: the opinion of corenlp-treeless moves [frustration,"
                        + " satisfaction], and the lexicon has [empathy, apology, ownership, active-listening, deflection,"
                        + " jargon]\n");
    }

    @Test
    void unknownWords_areRefused() throws Exception {
        assertThat(withProvider("--format", "text", "--deep=often", "-").err())
                .isEqualTo("undertone: --deep must be cascade or always (got often)\n");
        assertThat(withProvider("--format", "text", "--deep", "--depth", "abyss", "-")
                        .err())
                .isEqualTo("undertone: --deep cannot be used: depth must be one of [fake] (got abyss)\n");
    }

    private Run withProvider(String... args) throws IOException {
        return InstalledModel.run(folder, Run.scoreWords(args));
    }
}
