package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFitCommandTest {
    @TempDir
    private Path place;

    private Path lexicon;

    /** A lexicon whose "awful" weighs more than its "grim"; the messages say the opposite. */
    @BeforeEach
    void copyLexicon() throws IOException {
        lexicon = Files.createDirectory(place.resolve("lexicon"));
        for (String table : List.of(
                "manifest.tsv",
                "frustration.tsv",
                "urgency.tsv",
                "satisfaction.tsv",
                "negators.tsv",
                "function-words.tsv")) {
            Files.copy(Run.TINY.resolve(table), lexicon.resolve(table));
        }
    }

    @Test
    void fit_writesACopyAndPrintsFiguresAndMoves() throws IOException {
        Path output = place.resolve("fitted");

        Run run = fit("--only", "weights", "--output", output.toString());

        assertThat(run.err()).contains("undertone: leaving sets out, prior 1 of ");
        assertThat(run.out())
                .startsWith("frustration\n")
                .contains("weights and factors: AUROC of each set when it is left out\n")
                // 1475 of 2500 pairs are in order; when grim is above awful, 40 times 20 more
                .containsPattern("chats +100 +50 +0\\.5900 +0\\.9100 +\\+0\\.3200\n")
                .containsPattern("mean +0\\.5900 +0\\.9100 +\\+0\\.3200\n")
                .containsPattern("grim +anger +1\\.50 +[12]\\.\\d{2} +120\n")
                .contains("nothing is fitted: it takes 2 usable sets")
                .endsWith("changed: frustration.tsv\n");
        assertThat(run.code()).isZero();
        assertThat(Files.readString(output.resolve("frustration.tsv")))
                .startsWith("# Fitted frustration: ")
                .doesNotContain("grim\tanger\t1.5\n");
        assertThat(Run.of("lexicon", "check", output.toString()).code()).isZero();
        assertThat(Files.readString(lexicon.resolve("frustration.tsv"))).contains("grim\tanger\t1.5\n");
    }

    @Test
    void steps_areOnlyThoseNamed() throws IOException {
        Run run = fit(
                "--quiet",
                "--only",
                "calibration,threshold",
                "--output",
                place.resolve("fitted").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("calibration: loss in nats")
                .contains("threshold: F1 of each set")
                .contains("share of calm messages that get the label\n")
                .doesNotContain("weights and factors");
        assertThat(run.code()).isZero();
    }

    @Test
    void inPlace_changesTheLexiconItself() throws IOException {
        Run run = fit("--quiet", "--only", "weights", "--in-place");

        assertThat(run.code()).isZero();
        assertThat(Files.readString(lexicon.resolve("frustration.tsv"))).startsWith("# Fitted frustration: ");
    }

    @Test
    void exampleThatNoLongerHolds_isAWarning() throws IOException {
        Path table = lexicon.resolve("frustration.tsv");
        Files.writeString(
                table, Files.readString(table).replace("grim\tanger\t1.5", "grim\tanger\t1.5\t+ this is fine"));

        Run run = fit(
                "--quiet",
                "--only",
                "weights",
                "--output",
                place.resolve("fitted").toString());

        assertThat(run.err())
                .contains("undertone: warning: ")
                .containsPattern("fitted.frustration\\.tsv:\\d+:4: the row must be a cue in its example");
        assertThat(run.code()).isZero();
    }

    @Test
    void nowhereToWrite_orTwoPlaces_isWrongUse() throws IOException {
        for (Run run : List.of(fit(), fit("--in-place", "--output", "x"))) {
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).contains("name where to write with --output FOLDER, or say --in-place; not both");
        }
    }

    @Test
    void outputWithFiles_isNotTouchedAndNothingIsFitted() throws IOException {
        Run run = fit("--output", lexicon.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .contains("the output must be a new or an empty folder")
                .doesNotContain("leaving sets out");
    }

    @Test
    void outputInsideTheLexicon_isRefusedBeforeAnythingIsFitted() throws IOException {
        Run run = fit("--output", lexicon.resolve("fitted").toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .isEqualTo("undertone: the output must be outside of the lexicon's own folder, " + lexicon + " (got "
                        + lexicon.resolve("fitted") + ")\n");
        assertThat(lexicon.resolve("fitted")).doesNotExist();
    }

    @Test
    void outputThatCannotBeWritten_isNamedBeforeAnythingIsFitted() throws IOException {
        // A name that is longer than file systems take: also the superuser cannot create it.
        Path output = place.resolve("new").resolve("x".repeat(300));

        Run run = fit("--output", output.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err())
                .startsWith("undertone: the fitted lexicon cannot be written to " + output + ": ")
                .doesNotContain("leaving sets out");
        assertThat(place.resolve("new")).doesNotExist();
    }

    @Test
    void onlyWeights_labelsBeforeAndNowAreCompared() throws IOException {
        Run run = fit(
                "--quiet",
                "--only",
                "weights",
                "--output",
                place.resolve("fitted").toString());

        assertThat(run.out())
                .contains("  labels: F1 of each set, of the lexicon as it came in and as it is now")
                .doesNotContain("threshold: F1");
    }

    @Test
    void tooFewLabels_areWrongUseAndNothingIsWritten() throws IOException {
        Path set = Files.writeString(place.resolve("few.csv"), set(","));
        Path output = place.resolve("fitted");

        Run run = Run.of(
                "lexicon", "fit", "--lexicon", lexicon.toString(), "--output", output.toString(), set.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).startsWith("undertone: nothing could be fitted, and nothing is written: ");
        assertThat(run.out())
                .startsWith("frustration\n  nothing is fitted: it takes 2 usable sets to leave one out (got 1)\n")
                .endsWith("no table changed\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void folderAsAFile_isNamed() throws IOException {
        Run run = Run.of("lexicon", "fit", "--lexicon", lexicon.toString(), "--output", "x", place.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).isEqualTo("undertone: lexicon fit takes files (got a folder, " + place + ")\n");
    }

    @Test
    void otherColumns_areTakenByName() throws IOException {
        for (String name : List.of("a.csv", "b.csv")) {
            Files.writeString(place.resolve(name), set(",").replace("text,frustration", "body,anger"));
        }

        Run run = Run.of(
                "lexicon",
                "fit",
                "--quiet",
                "--only",
                "weights",
                "--lexicon",
                lexicon.toString(),
                "--output",
                place.resolve("fitted").toString(),
                "--text-column",
                "body",
                "--label-column",
                "frustration=anger",
                place.resolve("a.csv").toString(),
                place.resolve("b.csv").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("changed: frustration.tsv\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void help_namesExitCodes() {
        assertThat(Run.of("lexicon", "fit", "--help").out()).contains("Exit codes: 0 ", "--label-column");
    }

    @Test
    void valuesOutOfBounds_areWrongUse() throws IOException {
        assertThat(fit("--in-place", "--max-false-alarms", "3").err())
                .contains("--max-false-alarms must be in [0, 1] (got 3.0)");
        assertThat(fit("--in-place", "--positive-share", "0").err())
                .contains("--positive-share must be in (0, 1) (got 0.0)");
        assertThat(fit("--in-place", "--keep", "angre").err()).contains("(got angre)");
        assertThat(fit("--in-place", "--keep", "angre").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void setWithoutTheRightColumns_saysWhichFileAndRule() throws IOException {
        Path set = Files.writeString(place.resolve("odd.csv"), "message\nhello\n");

        Run run = Run.of("lexicon", "fit", "--lexicon", lexicon.toString(), "--in-place", set.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("odd.csv:1: the header must have a column text");
    }

    private Run fit(String... options) throws IOException {
        String[] words = new String[4 + options.length + 3];
        words[0] = "lexicon";
        words[1] = "fit";
        words[2] = "--lexicon";
        words[3] = lexicon.toString();
        System.arraycopy(options, 0, words, 4, options.length);
        String[] names = {"chats.tsv", "mails.csv", "reviews.tsv"};
        for (int i = 0; i < names.length; i++) {
            Path set = place.resolve(names[i]);
            Files.writeString(set, set(names[i].endsWith(".csv") ? "," : "\t"));
            words[4 + options.length + i] = set.toString();
        }
        return Run.of(words);
    }

    private static String set(String separator) {
        StringBuilder rows = new StringBuilder("text" + separator + "frustration\n");
        add(rows, "this is grim" + separator + "1\n", 40);
        add(rows, "it is awful" + separator + "1\n", 5);
        add(rows, "what is this" + separator + "1\n", 5);
        add(rows, "it is awful for you" + separator + "0\n", 20);
        add(rows, "what is it" + separator + "0\n", 30);
        return rows.toString();
    }

    private static void add(StringBuilder rows, String row, int times) {
        rows.append(row.repeat(times));
    }
}
