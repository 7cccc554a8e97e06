package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconSuggestCommandTest {
    /** Six of eight frustrated messages have a phrase that the lexicon lacks, and one of eight others. */
    private static final String MAILS = """
            id\ttext\tfrustration
            a1\tmy gate went walkabout\t1
            a2\tit went walkabout on monday\t1
            a3\tthe lid went walkabout and so forth\t1
            a4\tone wheel went walkabout\t1
            a5\twent walkabout once more\t1
            a6\tthen both went walkabout\t1
            a7\tawful trip\t1
            a8\tawful lid\t1
            b1\twhere is the gate\t0
            b2\tmy lid is blue\t0
            b3\ton monday then\t0
            b4\tone wheel and one lid\t0
            b5\tboth of them\t0
            b6\tforth and back\t0
            b7\tawful weather\t0
            b8\tthe cat went walkabout\t0
            """;

    @TempDir
    private Path folder;

    private Path mails;
    private Path more;

    @BeforeEach
    void write() throws IOException {
        mails = Files.writeString(folder.resolve("mails.tsv"), MAILS);
        more = Files.writeString(folder.resolve("more.csv"), MAILS.replace('\t', ','));
    }

    @Test
    void emptyFile_isNamed(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        Run run = Run.of("lexicon", "suggest", "--unlabelled", empty.toString());

        assertThat(run.err()).isEqualTo("undertone: " + empty + ": the input is empty, not even a header\n");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void help_namesExitCodes() {
        assertThat(Run.of("lexicon", "suggest", "--help").out()).contains("Exit codes: 0 ");
    }

    @Test
    void table_hasWeightCertaintyChangeAndCounts() {
        Run run = suggest(mails, more, "--min-count", "4");

        assertThat(run.out()).isEqualTo("""
                frustration: 1 term
                  messages with the label : without it:
                    mails 8:8, AUROC 0.5625
                    more 8:8, AUROC 0.5625

                  term            weight     z     AUROC  mails  more
                  went walkabout     0.2  +2.2  +0.28125    6:1   6:1

                  left out: 2 a part of a longer term

                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void all_showsWhatIsLeftOutAndWhy() {
        Run run = suggest(mails, more, "--min-count", "4", "--all");

        assertThat(run.out())
                .containsPattern("left out +z +why\n")
                .containsPattern("walkabout +\\+2\\.2 +a part of a longer term\n");
    }

    @Test
    void rows_standInATableOfCuesAsTheyAre() throws IOException {
        Run run = suggest(mails, more, "--min-count", "4", "--format", "tsv");

        assertThat(run.out()).isEqualTo("""
                # frustration; messages with the label : without it
                went walkabout\tsuggested\t0.2\t\tz +2.2, AUROC +0.28125, mails 6:1, more 6:1
                """);
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        for (String table :
                List.of("manifest.tsv", "urgency.tsv", "satisfaction.tsv", "negators.tsv", "function-words.tsv")) {
            Files.copy(Run.TINY.resolve(table), lexicon.resolve(table));
        }
        Files.writeString(
                lexicon.resolve("frustration.tsv"),
                Files.readString(Run.TINY.resolve("frustration.tsv"))
                                .replace("@category", "@category\tsuggested to be looked at\n@category")
                        + run.out());

        assertThat(Run.of("lexicon", "check", lexicon.toString()).out()).endsWith("nothing is wrong\n");
        assertThat(Run.of("explain", "--lexicon", lexicon.toString(), "it went walkabout")
                        .out())
                .contains("went walkabout  suggested");
    }

    @Test
    void json_isOneObjectWithTheSameNumbers() throws IOException {
        Run run = suggest(mails, more, "--min-count", "4", "--format", "json", "--all", "--examples", "1");

        List<String> keys = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    keys.add(json.currentName());
                } else if ("auroc_change".equals(json.currentName())) {
                    changes.add(json.getDoubleValue());
                }
            }
        }
        assertThat(keys)
                .contains("frustration", "basis", "sets", "terms", "left_out", "part", "terms_left_out", "examples");
        assertThat(changes).containsExactly(0.28125, 0.28125, 0.28125);
        assertThat(run.out()).endsWith("}\n").contains("\"basis\":\"labels\"", "\"term\":\"went walkabout\"");
    }

    @Test
    void messages_areShownOnRequestOnlyAndCannotMoveTheCursor() throws IOException {
        Files.writeString(mails, MAILS.replace("on monday", "on\u001B[2Jmonday"));

        assertThat(suggest(mails, more, "--min-count", "4").out()).doesNotContain("gate", "monday");
        Run run = suggest(mails, more, "--min-count", "4", "--examples", "3");

        assertThat(run.out()).contains("""
                          went walkabout
                              mails a1: my gate [went walkabout]
                              more a1: my gate [went walkabout]
                              mails a2: it [went walkabout] on\uFFFD[2Jmonday
                        """).doesNotContain("\u001B");
    }

    @Test
    void unlabelled_comparesWhatTheLexiconLabelsWithWhatItDoesNot() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("awful oof ")
                    .append((char) ('a' + i))
                    .append((char) ('a' + i))
                    .append('\n');
            text.append("a quiet ")
                    .append((char) ('a' + i))
                    .append((char) ('b' + i))
                    .append('\n');
        }
        Path plain = Files.writeString(folder.resolve("plain.txt"), text);

        Run run = suggest("--unlabelled", plain, "--dimension", "frustration");

        assertThat(run.out())
                .startsWith("frustration: ")
                .contains(", by what goes along with known cues: guesses\n")
                .contains("  messages that the lexicon labels : without any strength:\n    plain 20:20\n")
                .containsPattern("oof +[01]\\.\\d +\\+\\d\\.\\d +20:0\n")
                .doesNotContain("AUROC");
        assertThat(run.code()).isZero();
    }

    @Test
    void unlabelledRowsThatCannotBeRead_areCounted() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("chat.csv"), "n,message\n1,awful\n2,\"quiet, today\"\n3,too,many,cells\n4,so\n");

        Run run = suggest("--unlabelled", csv, "--dimension", "frustration");

        assertThat(run.out()).contains("    chat 1:2\n");
        assertThat(run.err())
                .isEqualTo("undertone: " + csv + ": rows rejected: 1; undertone score tells which and why\n");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void columns_canBeNamed() throws IOException {
        Files.writeString(mails, MAILS.replace("text\tfrustration", "body\tcross"));

        Run run = suggest(
                mails, "--text-column", "body", "--label-column", "frustration=cross", "--dimension", "frustration");

        assertThat(run.out()).contains("mails 8:8");
        assertThat(run.code()).isZero();
    }

    @Test
    void dimensionsWithoutBothKindsOfLabels_areLeftOutUnlessAskedFor() {
        assertThat(suggest(mails).out()).doesNotContain("urgency");

        Run run = suggest(mails, "--dimension", "urgency");

        assertThat(run.err())
                .isEqualTo("undertone: a file must have messages with the label urgency and messages without it"
                        + " (got none)\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void wrongUse_saysWhatIsExpected() throws IOException {
        assertWrong("--limit must be in [1, 100000] (got 0)", mails, "--limit", "0");
        assertWrong("--min-count must be in [2, 1000000] (got 1)", mails, "--min-count", "1");
        assertWrong("--max-words must be in [1, 6] (got 9)", mails, "--max-words", "9");
        assertWrong("--examples must be in [0, 100] (got -1)", mails, "--examples", "-1");
        assertWrong(
                "--dimension must be of the lexicon: frustration, urgency, satisfaction", mails, "--dimension", "joy");
        assertWrong("lexicon suggest takes files (got a folder, " + folder + ")", folder);
        assertWrong("lexicon suggest takes files (got a folder, " + folder + ")", "--unlabelled", folder);
        Path calm = Files.writeString(folder.resolve("calm.tsv"), "text\tfrustration\nhello\t0\n");
        assertWrong("no file has messages with a label and messages without it; there is nothing to compare", calm);
        Path quiet = Files.writeString(folder.resolve("quiet.txt"), "hello\n");
        assertWrong(
                "no file has messages with a label and messages without it, as the lexicon labels them; there is nothing"
                        + " to compare",
                "--unlabelled",
                quiet);
        assertThat(suggest(folder.resolve("none.tsv")).code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(suggest("--unlabelled", folder.resolve("none.tsv")).code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertWrong("lexicon suggest takes files by name (got -, standard input)", "--unlabelled", "-");
        assertWrong(
                "each file is a set of its own and can be named only once (got " + mails + " and " + mails
                        + ", which are the same)",
                "--unlabelled",
                mails,
                mails);
    }

    private static void assertWrong(String message, Object... words) {
        Run run = suggest(words);
        assertThat(run.err()).isEqualTo("undertone: " + message + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private static Run suggest(Object... words) {
        List<String> all = new ArrayList<>(List.of("lexicon", "suggest", "--lexicon", Run.TINY.toString()));
        Arrays.stream(words).map(Object::toString).forEach(all::add);
        return Run.of(all.toArray(String[]::new));
    }
}
