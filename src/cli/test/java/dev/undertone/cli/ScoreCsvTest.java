package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCsvTest {
    private static final String ADDED = ",frustration,urgency,satisfaction,labels,unscored\n";
    private static final String NOTHING = ",0.0474,0.0474,0.0474,,\n";

    @TempDir
    private Path folder;

    private static Run score(String csv, String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(more, 0, words, 0, more.length);
        words[more.length] = "--format";
        words[more.length + 1] = "csv";
        words[more.length + 2] = "-";
        return Run.score(csv, words);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void columns_keptAndScoresAppended() {
        Run run = score("id,message,note\n1,\"this is awful, right now\",a\n2,,\"x \"\"y\"\"\"\n");

        assertThat(run.out())
                .isEqualTo("id,message,note" + ADDED
                        + "1,\"this is awful, right now\",a,0.7311,0.9526,0.0474,frustration;urgency,\n"
                        + "2,,\"x \"\"y\"\"\",0.0,0.0,0.0,,empty\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void messageOfSeveralLines_staysOneRow() {
        assertThat(score("text,n\n\"this is\nawful\",1\n").out())
                .isEqualTo("text,n" + ADDED + "\"this is\nawful\",1,0.7311,0.2689,0.0474,frustration,\n");
    }

    @Test
    void byteOrderMark_notPartOfTheFirstName() {
        assertThat(score("\uFEFFtext\nthe day\n").out()).isEqualTo("text" + ADDED + "the day" + NOTHING);
    }

    @Test
    void textColumn_foundByBestNameWhateverItsCase() {
        assertThat(score("Comment,TEXT\nhow lovely,this is awful\n").out()).contains(",frustration,\n");
    }

    @Test
    void textColumn_chosen() {
        assertThat(score("text,Other\nhow lovely,this is awful\n", "--text-column", "other")
                        .out())
                .contains(",frustration,\n");
    }

    @Test
    void noTextColumn_wrongUseCountsTheColumnsAndKeepsThemToItself() {
        Run run = score("SECRET one,SECRET two\n1,2\n");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("2 columns").contains("--text-column").doesNotContain("SECRET");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void chosenColumnMissing_wrongUse() {
        for (String option : new String[] {"--text-column", "--id-column"}) {
            Run run = score("SECRET,text\nx,y\n", option, "SECRET2");

            assertThat(run.code()).as(option).isEqualTo(ExitCode.WRONG_USE);
            assertThat(run.err()).as(option).contains(option).doesNotContain("SECRET");
        }
    }

    @Test
    void loneColumn_needsNoName() {
        assertThat(score("whatever\nthe day\n").out()).isEqualTo("whatever" + ADDED + "the day" + NOTHING);
    }

    @Test
    void delimiter_usedForReadingAndWriting() {
        assertThat(score("id;text\n1;the, day\n", "--delimiter", ";").out())
                .isEqualTo(("id,text" + ADDED + "1,the# day" + NOTHING)
                        .replace(',', ';')
                        .replace('#', ','));
        assertThat(score("id\ttext\n1\t\"the\tday\"\n", "--delimiter", "tab").code())
                .isZero();
        assertThat(score("text\n", "--delimiter", ";;").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void loneColumnWithASeparatorInItsHeader_hintsAtDelimiter() {
        assertThat(score("SECRET;text\n1;the day\n").err())
                .startsWith("undertone: warning: standard input: ")
                .contains("--delimiter")
                .doesNotContain("SECRET");
        assertThat(score("SECRET\ttext\n1\tthe day\n").err()).contains("--delimiter");
        assertThat(score("whatever\nthe day\n").err()).isEmpty();
        assertThat(score("id;text\n1;the day\n", "--delimiter", ";").err()).isEmpty();
    }

    @Test
    void messageColumnTwice_warns() {
        Run run = score("text,n,Text\nthis is awful,1,how lovely\n");

        assertThat(run.out()).contains(",frustration,\n");
        assertThat(run.err()).contains("warning").contains("the first of them is scored");
        assertThat(score("id,text,ID\n1,x,2\n").err()).contains("warning").contains("the id's; the first of them");
    }

    @Test
    void raggedRow_rejectedByRowAndLine() {
        Run run = score("id,text\n1,\"the\nday\"\n2,SECRET,3\n3\n\n4,the day\n");

        assertThat(run.out()).isEqualTo("id,text" + ADDED + "1,\"the\nday\"" + NOTHING + "4,the day" + NOTHING);
        assertThat(run.err())
                .isEqualTo(
                        "undertone: standard input: row 2, line 4 rejected: the row has 3 cells where the header has 2\n"
                                + "undertone: standard input: row 3, line 5 rejected: the row has 1 cell where the header has 2\n");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void invalidUtf8_rejectsItsRowOnly() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes("text,n\nthe day,1\nSECRET ".getBytes(StandardCharsets.UTF_8));
        input.write(0xE4);
        input.writeBytes(",2\nthe day \uD83D\uDE00 \uFFFD,3\n".getBytes(StandardCharsets.UTF_8));

        Run run = Run.on(input.toByteArray(), Run.scoreWords("--format", "csv", "-"));

        assertThat(run.out())
                .isEqualTo("text,n" + ADDED + "the day,1" + NOTHING + "the day \uD83D\uDE00 \uFFFD,3" + NOTHING);
        assertThat(run.err())
                .contains("row 2, line 3 rejected: a cell is not UTF-8")
                .doesNotContain("SECRET");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void quoteWithoutEnd_rejectedAndTheRestGoesOn() {
        Run run = score("id,text\n1,the day\n2,\"SECRET\n3,the day\n");

        assertThat(run.out()).isEqualTo("id,text" + ADDED + "1,the day" + NOTHING + "3,the day" + NOTHING);
        assertThat(run.err())
                .isEqualTo("undertone: standard input: row 2, line 3 rejected: a quote is opened here that does not"
                        + " close\n");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void wordsBehindAQuote_rejectedForWhatTheyAreAndTheRestGoesOn() {
        Run run = score("id,text\n1,the day\n2,\"SECRET\" words\n3,the day\n");

        assertThat(run.out()).isEqualTo("id,text" + ADDED + "1,the day" + NOTHING + "3,the day" + NOTHING);
        assertThat(run.err())
                .contains("row 2, line 3 rejected: a closing quote here or below is followed by something else")
                .doesNotContain("SECRET", "does not close");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void rowThatIsTooLong_rejectedForItsLengthAndTheRestGoesOn() {
        Run run = score("id,text\n1,the day\n2," + "SECRET ".repeat((1 << 24) / 7 + 1) + "\n3,the day\n");

        assertThat(run.out()).isEqualTo("id,text" + ADDED + "1,the day" + NOTHING + "3,the day" + NOTHING);
        assertThat(run.err())
                .contains("row 2, line 3 rejected: the row is longer than 16 MiB")
                .doesNotContain("SECRET");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void formula_getsAnApostropheUnlessRaw() {
        String csv = "text,n\n\"=1+1, the day\",-5\n@the day,+1-2\n";

        assertThat(score(csv).out())
                .isEqualTo("text,n" + ADDED + "\"'=1+1, the day\",-5" + NOTHING + "'@the day,'+1-2" + NOTHING);
        assertThat(score(csv, "--raw").out())
                .isEqualTo("text,n" + ADDED + "\"=1+1, the day\",-5" + NOTHING + "@the day,+1-2" + NOTHING);
        assertThat(score("=a,text\n1,the day\n").out()).startsWith("'=a,text,");
        assertThat(Run.score("text\tn\nthe day\t=1\n", "--format", "tsv", "-").out())
                .contains("the day\t'=1\t");
    }

    @Test
    void strayQuote_carriedInQuotes() {
        assertThat(score("text,n\nthe day,5\" pipe\n").out()).contains("the day,\"5\"\" pipe\"" + NOTHING);
    }

    @Test
    void threads_doNotChangeTheAnswer() {
        StringBuilder csv = new StringBuilder("id,text\n");
        for (int i = 0; i < 30_000; i++) {
            csv.append(i)
                    .append(i % 7 == 0 ? ",\"this is\nawful, " : ",\"how lovely ")
                    .append(i)
                    .append("\"\n");
        }
        String one = score(csv.toString(), "--threads", "1").out();

        assertThat(one.lines().count()).isGreaterThan(30_001);
        assertThat(score(csv.toString(), "--threads", "2").out()).isEqualTo(one);
        assertThat(score(csv.toString(), "--threads", "8").out()).isEqualTo(one);
        assertThat(score("text\n", "--threads", "0").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void folderAndPattern_scoredByName() throws IOException {
        file("b.csv", "id,text\n2,the day\n");
        file("a.csv", "id,text\n1,the day\n");
        file("c.txt.bak", "nothing");
        String both = "id,text" + ADDED + "1,the day" + NOTHING + "2,the day" + NOTHING;

        assertThat(Run.score("", folder.toString()).out()).isEqualTo(both);
        assertThat(Run.score("", folder.resolve("*.csv").toString()).out()).isEqualTo(both);
        assertThat(Run.score("", folder.resolve("*.jsonl").toString()).code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void emptyInput_inputFailed() {
        assertThat(score("").code()).isEqualTo(ExitCode.INPUT_OUTPUT);
    }

    @Test
    void utf16_refusedByName() {
        Run run = Run.on("text\nthe day\n".getBytes(StandardCharsets.UTF_16), Run.scoreWords("--format", "csv", "-"));

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("UTF-16");
    }

    @Test
    void columnsOfAnEarlierScoring_replaced() {
        Run first = score("id,text\n1,this is awful\n");

        Run second = score(first.out());

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err())
                .isEqualTo("undertone: warning: the input had columns of our names, which were replaced: frustration,"
                        + " urgency, satisfaction, labels, unscored\n");
        assertThat(first.err()).isEmpty();
    }

    @Test
    void explain_addsCuesAsJson() {
        assertThat(score("text\nthis is awful\n", "--explain").out().lines())
                .satisfiesExactly(
                        header -> assertThat(header).endsWith(",labels,unscored,cues"),
                        row -> assertThat(row)
                                .contains("\"[{\"\"dimension\"\":")
                                .contains("\"\"begin\"\":8,\"\"end\"\":13"));
    }

    @Test
    void roles_needTheirColumn() {
        assertThat(score("text\nx\n", "--roles", "customer").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(score("role,text\nagent,this is awful\ncustomer,this is awful\n", "--roles", "Customer")
                        .out())
                .contains("agent,this is awful,0.0,0.0,0.0,,other-role\n")
                .contains("customer,this is awful,0.7311,");
    }

    @Test
    void roles_needTheirColumnWithoutNamingTheOthers() {
        assertThat(score("SECRET,text\nx,y\n", "--roles", "customer").err())
                .contains("2 columns")
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " ", "customer,", "customer,,agent"})
    void roleWithoutAName_wrongUse(String roles) {
        assertThat(score("role,text\nagent,x\n", "--roles", roles).code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void noRowOfTheRoles_warns() {
        assertThat(score("role,text\nagent,x\n", "--roles", "customer").err()).contains("no row has a role");
        assertThat(score("role,text\nagent,x\ncustomer,x\n", "--roles", "customer")
                        .err())
                .isEmpty();
    }

    @Test
    void rolesOfPlainText_wrongUse() {
        assertThat(Run.score("x\n", "--format", "text", "--roles", "customer", "-")
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void severalFiles_oneHeader() throws IOException {
        String first = file("a.csv", "id,text\n1,the day\n");
        String second = file("b.csv", "id,text\n2,the day\n");

        assertThat(Run.score("", first, second).out())
                .isEqualTo("id,text" + ADDED + "1,the day" + NOTHING + "2,the day" + NOTHING);
    }

    @Test
    void filesOfDifferentColumnsOrFormats_wrongUse() throws IOException {
        String first = file("a.csv", "id,text\n1,the day\n");
        String other = file("b.csv", "text,id\nthe day,2\n");
        String json = file("c.jsonl", "{\"text\":\"the day\"}\n");

        assertThat(Run.score("", first, other).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", first, json).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", "--format", "table", first, json).code()).isZero();
    }

    @Test
    void formatNotTold_wrongUse() throws IOException {
        assertThat(Run.score("", file("a.dat", "text\nx\n")).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.score("", file("a.dat", "text\nx\n")).err()).contains("a.dat");
        assertThat(Run.score("text\nx\n", "-").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void missingFile_inputFailed() {
        Run run = Run.score("", folder.resolve("none.csv").toString());

        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("no such file").contains("none.csv");
    }
}
