package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    /** Scores of frustration: 0.7311, 0.0067, 0.0474, 0.5, 0.0474, 0.0474. */
    private static final String MAILS = """
            id\ttext\tfrustration\turgency\tsatisfaction
            a\tthis is awful\t1\t0\t0
            b\thow lovely\t0\t0\t1
            c\tdo it right now\t0\t1\t0
            d\tgrim right now\t0\t1\t
            e\thello\t1\t0\t0
            f\thello again\t0\t0\t0
            """;

    private static final String CHAT = """
            message,pressing
            "right now, please",yes
            no rush,no
            """;

    @TempDir
    private Path folder;

    private Path mails;
    private Path chat;

    @BeforeEach
    void write() throws IOException {
        mails = Files.writeString(folder.resolve("mails.tsv"), MAILS);
        chat = Files.writeString(folder.resolve("chat.csv"), CHAT);
    }

    @Test
    void figures_areThoseComputedByHand() {
        Run run = evaluate(mails, "--resamples", "0");

        // calibration of frustration: 0.851 (four scores of 0.149 in sum, one label) + 0.5 + 0.269, over 6
        assertThat(run.out()).isEqualTo("""
                tiny 1.0 (%s); no intervals

                %s: 6 messages
                                     frustration  urgency  satisfaction
                  n                  6            6        5
                  positives          2            2        1
                  threshold          0.50         0.50     0.50
                  labels given       2            2        1
                  precision          0.500        1.000    1.000
                  recall             0.500        1.000    1.000
                  F1                 0.500        1.000    1.000
                  best F1            0.667        1.000    1.000
                  best threshold     0.73         0.73     0.73
                  AUROC              0.750        1.000    1.000
                  average precision  0.700        1.000    1.000
                  calibration error  0.270        0.158    0.092
                """.formatted(Run.TINY, mails));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void intervals_standBesideTheFiguresAndDependOnTheSeed() {
        Run run = evaluate(mails, "--resamples", "300");

        assertThat(run.out())
                .contains("95 % intervals from 300 resamples\n")
                .containsPattern("AUROC +0\\.750 \\[0\\.\\d\\d, 1\\.00\\] +1\\.000 \\[1\\.00, 1\\.00\\]")
                .isEqualTo(evaluate(mails, "--resamples", "300").out())
                .isNotEqualTo(
                        evaluate(mails, "--resamples", "300", "--seed", "2").out());
    }

    @Test
    void oneClass_isShownAsNotDefined() throws IOException {
        Path calm = Files.writeString(folder.resolve("calm.csv"), "text,urgency\nright now,0\nhello,0\n");

        assertThat(evaluate(calm, "--resamples", "9").out())
                .containsPattern("labels given +1\n")
                .containsPattern("precision +–\n")
                .containsPattern("best threshold +–\n")
                .containsPattern("AUROC +–\n")
                .containsPattern("calibration error +0\\.389 \\[");
        assertThat(json(evaluate(calm, "--resamples", "9", "--format", "json")))
                .contains("\"auroc\":null", "\"best_threshold\":null")
                .contains("\"mean\":{}");
    }

    @Test
    void severalFiles_haveAMean() throws IOException {
        Path other =
                Files.writeString(folder.resolve("other.csv"), "text,frustration\nawful,1\nhello,0\ngrim,0\nhello,1\n");

        // AUROC 0.75 and (1 + 1 + 0 + ½) / 4
        assertThat(evaluate(mails, other.toString(), "--resamples", "0").out())
                .contains(other + ": 4 messages\n")
                .containsSubsequence(
                        "mean over the files that have messages with the label and messages without it",
                        "files              2            1        1\n",
                        "AUROC              0.688        1.000    1.000\n");
    }

    @Test
    void otherColumns_areTakenByName() {
        Run run = evaluate(chat, "--text-column", "message", "--label-column", "urgency=pressing");

        assertThat(run.out())
                .contains(chat + ": 2 messages\n")
                .containsPattern("n +2\n")
                .containsPattern("AUROC +1\\.000 \\[1\\.00, 1\\.00\\]\n")
                .doesNotContain("frustration");
    }

    @Test
    void messagesThatAreNotScored_areCounted() throws IOException {
        Path blank = Files.writeString(folder.resolve("blank.tsv"), "text\turgency\n \t1\nhello\t0\n");

        assertThat(evaluate(blank).out()).contains(blank + ": 2 messages, 1 of them not scored\n");
    }

    @Test
    void errors_showTextAndLedgerOfOneDimension() {
        Run run = evaluate(mails, "--errors", "5", "--resamples", "0");

        assertThat(run.out()).endsWith("""

                frustration: worst false alarms

                d  [frustration: grim] right now
                frustration  █████      0.5000  label given (threshold 0.50)
                  words     term  category  weight  shifters  contribution
                  grim      grim  anger      +1.50                 +1.5000
                  strength                                         +1.5000

                frustration: worst misses

                e  hello
                frustration  ▌          0.0474  no label (threshold 0.50)  no cue
                """);
    }

    @Test
    void errors_cannotMoveTheCursor() throws IOException {
        Path sly =
                Files.writeString(folder.resolve("sly.tsv"), "id\ttext\turgency\n\u001B[2J\tright now \u001B[31m\t0\n");

        assertThat(evaluate(sly, "--errors", "1").out())
                .contains("\uFFFD[2J  [urgency: right now] \uFFFD[31m")
                .doesNotContain("\u001B");
    }

    @Test
    void texts_arePrintedOnRequestOnly() {
        assertThat(evaluate(mails, "--categories", "--calm", "--against", Run.TINY.toString())
                        .out())
                .doesNotContain("hello", "right now");
    }

    @Test
    void categories_countHitsFalseAlarmsAndMisses() {
        assertThat(evaluate(mails, "--categories").out())
                .containsOnlyOnce(
                        "by category of cue: the messages with such a cue, and how many of them have the label")
                .containsPattern("frustration +messages +with label +share +decided right +wrong +missed\n"
                        + " +anger +2 +1 +0\\.500 +1 +1 +0\n"
                        + " +\\(no cue\\) +4 +1 +0\\.250 +0 +0 +1\n");
    }

    @Test
    void calm_namesTheTermsToBlame() throws IOException {
        Path calm = Files.writeString(
                folder.resolve("calm.tsv"),
                "text\tfrustration\turgency\nawful\t0\t0\ngrim\t0\t\nright now\t0\t1\ngrim grim\t0\t0\nhello\t0\t0\n");

        assertThat(evaluate(calm, "--calm", "--resamples", "0").out()).endsWith("""
                          calm messages  n  labels given  share
                          frustration    4             3  0.750
                          urgency        3             0  0.000

                          calm, but frustration for  category  messages
                          grim                       anger            2
                          awful                      anger            1
                        """);
    }

    @Test
    void against_comparesOnTheSameMessages() throws IOException {
        Path changed = folder.resolve("changed");
        Files.createDirectory(changed);
        for (String table : List.of(
                "manifest.tsv",
                "frustration.tsv",
                "urgency.tsv",
                "satisfaction.tsv",
                "negators.tsv",
                "function-words.tsv")) {
            Files.copy(Run.TINY.resolve(table), changed.resolve(table));
        }
        Files.writeString(
                changed.resolve("frustration.tsv"),
                Files.readString(changed.resolve("frustration.tsv")).replace("grim", "hello"));

        Run run =
                Run.of("evaluate", mails.toString(), "--lexicon", changed.toString(), "--against", Run.TINY.toString());

        // now a, e and f have the label: F1 0.8 against 0.5, AUROC 7.5 of 8 against 6
        assertThat(run.out())
                .startsWith("tiny 1.0 (" + changed + "); ")
                .contains("compared with tiny 1.0 (" + Run.TINY + "); above 0 is better than it\n")
                .containsPattern("F1 +\\+0\\.300 \\[[-+]\\d\\.\\d{3}, \\+\\d\\.\\d{3}\\] p 0\\.\\d{3} +\\+0\\.000 \\["
                        + "\\+0\\.000, \\+0\\.000\\] p 1\\.000")
                .containsPattern("AUROC +\\+0\\.188 ")
                .containsPattern("labels gained +1 right, 1 wrong +0 right, 0 wrong")
                .containsPattern("labels lost +0 right, 1 wrong");
        assertThat(Run.of("evaluate", mails.toString(), "--against", "bundled", "--resamples", "10")
                        .out())
                .contains("compared with undertone-en ", " (bundled); above 0");
    }

    @Test
    void json_hasTheKeysThatTheManualDescribes() throws IOException {
        Run run = evaluate(
                mails,
                "--resamples",
                "0",
                "--format",
                "json",
                "--categories",
                "--calm",
                "--errors",
                "1",
                "--against",
                Run.TINY.toString());

        String json = json(run);
        assertThat(json)
                .startsWith("{\"lexicon\":{\"id\":\"tiny\",\"version\":\"1.0\",\"folder\":\"" + Run.TINY
                        + "\"},\"against\":{\"id\":\"tiny\",")
                .contains("\"resamples\":0,\"seed\":1,\"files\":[{\"file\":\"" + mails
                        + "\",\"messages\":6,\"unscored\":0,\"dimensions\":{\"frustration\":{\"n\":6,\"positives\":2,"
                        + "\"threshold\":0.5,\"hits\":1,\"false_alarms\":1,\"misses\":1,"
                        + "\"precision\":{\"value\":0.5,\"low\":null,\"high\":null},")
                .contains("\"auroc\":{\"value\":0.75,\"low\":null,\"high\":null}")
                .contains("\"against\":{\"precision\":{\"value\":0.0,\"low\":null,\"high\":null,\"p\":null}")
                .contains("\"gained_hits\":0,\"gained_false_alarms\":0,\"lost_hits\":0,\"lost_false_alarms\":0}")
                .contains("\"categories\":[{\"category\":\"anger\",\"messages\":2,\"positives\":1,\"hits\":1,"
                        + "\"false_alarms\":1,\"misses\":0},{\"category\":null,")
                .contains("\"calm\":{\"messages\":1,\"given\":0,\"terms\":[]}")
                .contains("\"errors\":{\"false_alarms\":[{\"id\":\"d\",\"score\":0.5,\"text\":\"grim right now\","
                        + "\"cues\":[{\"dimension\":\"frustration\",\"category\":\"anger\",")
                .contains("\"mean\":{\"frustration\":{\"files\":1,\"precision\":{\"value\":0.5,");
        assertThat(run.code()).isZero();
    }

    @Test
    void faultyFile_wrongUseWithPlaceAndNoText() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.csv"), "text,urgency\nSECRET,maybe\n");

        Run run = evaluate(faulty);

        assertThat(run.err())
                .isEqualTo("undertone: " + faulty
                        + ":2: row 1, column urgency: a label must be one of 1, 1.0, true, yes, 0, 0.0, false, no or empty"
                        + " (got 5 characters)\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void filesWithoutLabels_wrongUse() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "text,urgency\nhello,\n");

        Path bare = Files.writeString(folder.resolve("bare.csv"), "text,urgency\n");

        assertThat(evaluate(empty).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(evaluate(empty, bare.toString()).err())
                .isEqualTo("undertone: no message has a label: " + empty
                        + ": all cells of the label columns are empty; " + bare + ": no row follows the header\n");
        assertThat(evaluate(mails, empty.toString(), "--resamples", "0").out())
                .contains(empty + ": 1 messages\n  no labels\n");
    }

    @Test
    void wrongUse_saidWithTheRule() {
        assertWrongUse("--text-column", "body", "the header must have a column body");
        assertWrongUse("--id-column", "ticket", "the header must have a column ticket");
        assertWrongUse("--label-column", "anger=a", "must name a dimension of the lexicon: frustration, urgency,");
        assertWrongUse("--label-column", "anger=a", "then = and the column (got anger)");
        assertWrongUse(
                "--label-column", "urgency=a", "mails.tsv:1: the header must have a column a with the labels of");
        assertWrongUse("--label-column", "urgency=", "must be DIMENSION=NAME, such as urgency=pressing (got urgency=)");
        assertWrongUse("--label-column", "urgency", "must be DIMENSION=NAME, such as urgency=pressing");
        assertWrongUse("--errors", "0", "--errors must be 1 or more (got 0)");
        assertWrongUse("--resamples", "-1", "--resamples must be in [0, 100000] (got -1)");
        assertWrongUse("--format", "csv", "--format must be one of table, json (got csv)");
        assertWrongUse(
                "--against", "nowhere", "the lexicon must be a folder, and there is none of that name (got nowhere)");
    }

    @Test
    void labelColumn_thatNobodyFilled_wrongUse() throws IOException {
        Path half = Files.writeString(folder.resolve("half.csv"), "text,urgency,anger\nnow,1,\nbye,0,\n");

        Run run = evaluate(half, "--label-column", "frustration=anger");

        assertThat(run.err()).contains("no file has labels in the column that --label-column names for frustration");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void labelColumn_twiceForADimension_wrongUse() {
        Run run = evaluate(mails, "--label-column", "urgency=urgency", "--label-column", "urgency=frustration");

        assertThat(run.err()).contains("--label-column names two columns for urgency");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void columnTwiceInTheHeader_wrongUse() throws IOException {
        Path twice = Files.writeString(folder.resolve("twice.csv"), "text,urgency,Urgency\nnow,1,0\n");

        Run run = evaluate(twice);

        assertThat(run.err())
                .isEqualTo("undertone: " + twice
                        + ":1: the header must have only one column urgency (got columns 2 and 3)\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void sameFileTwice_wrongUse() {
        Path again = mails.resolveSibling(".").resolve("mails.tsv");

        Run run = evaluate(mails, again.toString());

        assertThat(run.err()).contains("can be named only once (got " + mails + " and " + again);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void standardInput_wrongUse() {
        Run run = evaluate(Path.of("-"));

        assertThat(run.err()).isEqualTo("undertone: evaluate takes files by name (got -, standard input)\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void fileMissing_inputFailed() {
        Run run = evaluate(folder.resolve("none.csv"));

        assertThat(run.err()).contains("no such file", "none.csv");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void folder_wrongUse() {
        assertThat(evaluate(folder).err()).contains("evaluate takes files (got a folder, " + folder + ")");
        assertThat(evaluate(folder).code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private void assertWrongUse(String option, String value, String expected) {
        Run run = evaluate(mails, option, value);

        assertThat(run.err()).startsWith("undertone: ").contains(expected);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private static Run evaluate(Path file, String... args) {
        List<String> words = new ArrayList<>(List.of("evaluate", "--lexicon", Run.TINY.toString(), file.toString()));
        words.addAll(Arrays.asList(args));
        return Run.of(words.toArray(String[]::new));
    }

    /** Returns the output, which must be one JSON object in one line. */
    private static String json(Run run) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
        assertThat(run.out()).endsWith("}\n").containsOnlyOnce("\n");
        return run.out();
    }
}
