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

    @Test
    void valueOfDeep_isReadInAnyCase_andEmptyRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), "the lamp\n");

        assertThat(withProvider("--deep=ALWAYS", file.toString()).code()).isZero();
        assertThat(withProvider("--deep=", file.toString()).err())
                .isEqualTo("undertone: --deep must be cascade or always (got nothing behind =)\n");
    }

    @Test
    void valueThatStandsApart_isPointedAt() throws Exception {
        assertThat(withProvider("--deep", "always", "tickets.csv").err())
                .isEqualTo("undertone: there is no file always; if it belongs to --deep, write --deep=always\n");
    }

    @Test
    void wrongUse_isToldBeforeTheModelIsLoaded() throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), "the lamp\n");

        for (String[] wrong : new String[][] {
            {"score", "--deep", "--depth", "abyss", file.toString()},
            {"score", "--deep", "--threads", "0", file.toString()},
            {"score", "--deep", "--lexicon", "nowhere", file.toString()}
        }) {
            Run run = InstalledModel.run(folder, wrong);

            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).doesNotContain("loading");
        }
    }

    @Test
    void resume_takesTheUsualDepthForTheOneLeftOut() throws Exception {
        Path file = Files.writeString(folder.resolve("in.txt"), "the lamp\n");
        Path answer = folder.resolve("out.txt");
        withProvider("--deep=always", "--resume", "--output", answer.toString(), file.toString());

        Run again = withProvider(
                "--deep=always", "--depth", "fake", "--resume", "--output", answer.toString(), file.toString());

        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isZero();
    }

    @Test
    void lostOpinions_areCountedInTheClosingLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("in.txt"), "the lamp\nthe unheard lamp\nthe unheard day\nthe lamp ... the day\n");
        Path page = folder.resolve("page.html");
        String lost = "; no opinion on 3 sentences: too long 1, out of time 2\n";

        assertThat(InstalledModel.run(folder, "score", "--deep=always", file.toString())
                        .err())
                .endsWith(lost);
        assertThat(InstalledModel.run(folder, "report", "--deep=always", file.toString(), "-o", page.toString())
                        .err())
                .endsWith(page + " shows 4 messages" + lost);
        assertThat(InstalledModel.run(folder, "score", file.toString()).err()).doesNotContain("no opinion");
    }

    private Run withProvider(String... args) throws IOException {
        return InstalledModel.run(folder, Run.scoreWords(args));
    }
}
