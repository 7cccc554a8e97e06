package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.cli.show.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final String[] AWFUL = {
        "explain", "--lexicon", Run.TINY.toString(), "this is awful, not lovely at all"
    };

    @Test
    void message_markedInWordsWithoutATerminal() {
        assertThat(Run.of(AWFUL).out().lines().findFirst())
                .contains(
                        "this is [frustration, urgency: awful], {negator: not} [frustration, -satisfaction: lovely] at all");
    }

    @Test
    void message_markedInColourInATerminal() {
        assertThat(Run.inTerminal(true, Palette.COLOUR, new byte[0], AWFUL)
                        .out()
                        .lines()
                        .findFirst())
                .contains(
                        "this is \u001B[1;31mawful\u001B[0m, \u001B[4mnot\u001B[0m \u001B[1;31mlovely\u001B[0m at all");
    }

    @Test
    void thresholdCloseToOne_isNotRoundedToIt(@TempDir Path folder) throws IOException {
        for (String table : List.of(
                "manifest.tsv",
                "frustration.tsv",
                "urgency.tsv",
                "satisfaction.tsv",
                "negators.tsv",
                "function-words.tsv")) {
            String text = Files.readString(Run.TINY.resolve(table));
            Files.writeString(
                    folder.resolve(table),
                    table.equals("frustration.tsv")
                            ? text.replaceAll("@threshold.*\\n", "")
                                    .replace(
                                            "@dimension\tfrustration\n",
                                            "@dimension\tfrustration\n@threshold\t0.999994\n")
                            : text);
        }

        Run run = Run.of("explain", "--lexicon", folder.toString(), "this is awful");

        assertThat(run.out()).containsPattern("frustration .* 0\\.\\d{6}  no label \\(threshold 0\\.999994\\)");
    }

    @Test
    void ledger_showsShiftersContributionsAndSum() {
        Run run = Run.of(AWFUL);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("frustration +█+\\S* +0\\.9820 +label given \\(threshold 0\\.50\\)")
                .containsPattern("awful +awful +anger +\\+2\\.00 +\\+2\\.0000")
                .containsPattern("lovely +lovely +praise +-1\\.00 +negator ×-0\\.50 \"not\" +\\+0\\.5000")
                .containsPattern("strength +\\+3\\.5000")
                .containsPattern("satisfaction .*no label");
    }

    @Test
    void dimensionWithoutCue_saysSo() {
        assertThat(Run.of("explain", "--lexicon", Run.TINY.toString(), "how lovely")
                        .out())
                .containsPattern("urgency .*no cue");
    }

    @Test
    void json_addsUp() {
        Run run = Run.of("explain", "--json", "--lexicon", Run.TINY.toString(), "this is awful");

        assertThat(run.out())
                .isEqualTo(
                        "{\"text\":\"this is awful\",\"frustration\":0.7311,\"urgency\":0.2689,\"satisfaction\":0.0474,"
                                + "\"labels\":[\"frustration\"],"
                                + "\"strengths\":{\"frustration\":2.0,\"urgency\":1.0,\"satisfaction\":0.0},"
                                + "\"thresholds\":{\"frustration\":0.5,\"urgency\":0.5,\"satisfaction\":0.5},"
                                + "\"cues\":[{\"dimension\":\"frustration\",\"category\":\"anger\",\"term\":\"awful\",\"begin\":8,"
                                + "\"end\":13,\"weight\":2.0,\"shifters\":[],\"contribution\":2.0},"
                                + "{\"dimension\":\"urgency\",\"category\":\"immediacy\",\"term\":\"awful\",\"begin\":8,\"end\":13,"
                                + "\"weight\":1.0,\"shifters\":[],\"contribution\":1.0}]}\n");
    }

    @Test
    void dash_readsStandardInput() {
        assertThat(Run.on("this is awful\n", "explain", "--lexicon", Run.TINY.toString(), "-")
                        .out())
                .startsWith("this is [frustration, urgency: awful]\n");
    }

    @Test
    void severalWords_areOneMessage() {
        assertThat(Run.of("explain", "this", "is", "awful").out())
                .isEqualTo(Run.of("explain", "this is awful").out());
    }

    @Test
    void messageThatBeginsWithADash_taken() {
        Run run = Run.of("explain", "--lexicon", Run.TINY.toString(), "-5 stars, awful");

        assertThat(run.out()).startsWith("-5 stars, [frustration, urgency: awful]\n");
        assertThat(Run.of("explain", "--", "-5 stars, awful").out())
                .isEqualTo(Run.of("explain", "-5 stars, awful").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-SECRET", "--SECRET", "-5SECRET"})
    void wordThatBeginsWithADash_hintAtTwoDashes(String word) {
        Run run = Run.of("explain", word);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("undertone explain -- ").doesNotContain("SECRET");
    }

    @Test
    void messageThatBeginsWithAnAt_isNoFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words"), "--json awful");

        assertThat(Run.of("explain", "@" + file).out()).startsWith("@" + file);
    }

    @Test
    void invalidUtf8_inputFailed() {
        assertThat(Run.on(new byte[] {'a', (byte) 0xFF}, "explain", "-").code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void unscored_saysWhy() {
        Run run = Run.of("explain", "  ");

        assertThat(run.out()).contains("not scored: empty");
        assertThat(run.code()).isZero();
    }

    @Test
    void controlCharacters_neutralised() {
        assertThat(Run.of("explain", "awful \u001B[2J").out()).doesNotContain("\u001B");
    }
}
