package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "evaluate --help",
                "lexicon --help",
                "lexicon check --help",
                "conversations --help",
                "tone-chat --help",
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
                .contains(
                        "--text-column",
                        "--format",
                        "--explain",
                        "--roles",
                        "unscored",
                        "comments",
                        "\"satisfaction\": 0.0474",
                        "rejected",
                        "Examples:");
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
                "evaluate",
                "evaluate --format csv labelled.csv",
                "conversations",
                "completion fish"
            })
    void wrongUse_saidOnStandardErrorOnly(String words) {
        Run run = words.isEmpty() ? Run.of() : Run.of(words.split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("undertone: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET words",
                "help|SECRET words",
                "lexicon|SECRET words",
                "lexicon|check|SECRET words",
                "lexicon|check|SECRET|words",
                "explain|-SECRET",
                "explain|--SECRET=words",
                "explain|--json=SECRET|x",
                "explain|--lexicon|SECRET words|x",
                "score|SECRET words",
                "score|SECRET.words",
                "score|--format=csv|SECRET words",
                "score|SECRET words.csv",
                "score|--SECRET|-",
                "score|--format|SECRET words|-",
                "score|--delimiter|SECRET|-f|csv|-",
                "score|--quiet=SECRET|-f|text|-",
                "score|-f|text|-|-o|SECRET/words",
                "evaluate|SECRET words",
                "evaluate|SECRET",
                "evaluate|--label-column|SECRET words|labelled.csv",
                "evaluate|--label-column|SECRET=words|labelled.csv",
                "evaluate|--against|SECRET words|labelled.csv",
                "evaluate|--errors|SECRET|labelled.csv",
                "conversations|SECRET words",
                "conversations|--only|SECRET|chats.csv",
                "conversations|--draw|SECRET|chats.csv",
                "tone-chat|SECRET words",
                "completion|SECRET",
                "completion|bash|SECRET words",
                "--SECRET"
            })
    void whatWasTyped_notRepeatedOnStandardError(String words) {
        Run run = Run.of(words.split("\\|"));

        assertThat(run.code()).isIn(ExitCode.WRONG_USE, ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).startsWith("undertone: ").doesNotContain("SECRET", "null");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void veryLongWordForAFile_notRepeated() {
        assertThat(Run.of("score", "-f", "csv", "SECRET ".repeat(1000)).err())
                .startsWith("undertone: ")
                .doesNotContain("SECRET", "Exception");
    }

    @Test
    void messageAsACommand_hintAtExplain() {
        assertThat(Run.of("This is awful").err()).contains("unknown command; to explain a message: undertone explain");
        assertThat(Run.of("score", "This is awful").err()).contains("undertone explain");
    }

    @Test
    void wrongValue_namesOptionAndChoices() {
        assertThat(Run.of("score", "--format", "xml", "-").err())
                .contains("--format")
                .contains("csv, tsv, jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate x.csv --errors 1 --errors 2|--errors is given twice",
                "evaluate x.csv --calm --calm|--calm is given twice",
                "evaluate x.csv --resamples abc|--resamples must be a whole number (got abc)",
                "evaluate x.csv --resamples Ann|--resamples must be a whole number",
                "evaluate x.csv --errors 1.5|--errors must be a whole number (got 1.5)",
                "evaluate x.csv --categories=3|--categories takes no value (got 3)",
                "evaluate x.csv --nonsense|unknown option --nonsense",
                "evaluate x.csv --nonsense=a|unknown option --nonsense",
                "explain --nonsense x|unknown option --nonsense; put -- in front of a message that begins with a dash:"
                        + " undertone explain -- \"-...\"",
                "score -f xml -|--format must be one of csv, tsv, jsonl, text, parquet, table (got xml)",
                "lexicon fit x --lexicon y --only weights,all|--only must be one of weights, calibration, threshold"
                        + " (got all)",
                "lexicon fit x --lexicon y --positive-share half|--positive-share must be a number (got half)",
                "lexicon fit x --lexicon bundled --in-place|--lexicon must name a folder (got bundled); the tables of the"
                        + " bundled lexicon are those in lexicons/en",
                "completion fish|'bash|zsh must be one of bash, zsh (got fish)'",
            })
    void wrongWord_namesOptionValueAndWhatIsExpectedInOneLine(String words, String expected) {
        Run run = Run.of(words.split(" "));

        assertThat(run.err().lines().findFirst()).hasValue("undertone: " + expected);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void bundledAsAFolder_saysToLeaveItOut() {
        Run run = Run.of("explain", "--lexicon", "bundled", "hello");

        assertThat(run.err())
                .isEqualTo("undertone: --lexicon must name a folder (got bundled); leave it out to score with the"
                        + " bundled lexicon\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void missingValue_namesOption() {
        assertThat(Run.of("score", "--text-column").err()).contains("--text-column");
        assertThat(Run.of("explain").err()).contains("TEXT");
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
