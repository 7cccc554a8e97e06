package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndertoneTest {

    @Test
    void version_namesProgramAndLexicon() {
        Run run = Run.of("--version");

        assertThat(run.out()).startsWith("undertone ").containsPattern("lexicon undertone-en \\S+, \\d+ entries");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help",
                "score --help",
                "explain -h",
                "lexicon --help",
                "lexicon check --help",
                "completion --help",
                "help score"
            })
    void help_printedAsDataWhenAskedFor(String words) {
        Run run = Run.of(words.split(" "));

        assertThat(run.out()).contains("Usage: undertone");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void helpOfScore_isTheManual() {
        assertThat(Run.of("score", "--help").out())
                .contains("--text-column", "--format", "--explain", "--roles", "unscored", "rejected", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scor",
                "lexicon",
                "score",
                "score --fromat csv -",
                "score --format xml -",
                "explain",
                "completion fish"
            })
    void wrongUse_saidOnStandardErrorOnly(String words) {
        Run run = words.isEmpty() ? Run.of() : Run.of(words.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("undertone: ");
    }

    @Test
    void misspelledOption_suggestsTheRightOne() {
        assertThat(Run.of("score", "--explian", "-").err()).contains("--explain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completion_knowsCommandsAndOptions(String shell) {
        assertThat(Run.of("completion", shell).out())
                .contains("score", "explain", "--text-column", "_complete_undertone");
    }
}
