package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The formats of one row a line without quotes: TSV and plain text. */
class ScoreLinesTest {

    @Test
    void tsv_quotesAreCharacters() {
        Run run = Run.score("id\ttext\n1\t\"this is awful\n2\tthe \"day\"\n", "--format", "tsv", "-");

        assertThat(run.out())
                .isEqualTo("id\ttext\tfrustration\turgency\tsatisfaction\tlabels\tunscored\n"
                        + "1\t\"this is awful\t0.7311\t0.2689\t0.0474\tfrustration\t\n"
                        + "2\tthe \"day\"\t0.0474\t0.0474\t0.0474\t\t\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void tsv_escapesStandForWhatTheySayAndAreCarriedAsSpelled() {
        Run run = Run.score(
                "id\ttext\tnote\n1\tthis is\\nawful\tC:\\\\new \\d\n2\tthis is\\tawful\t\\n\n", "--format", "tsv", "-");

        // "is\nawful" undecoded would be one word, and no cue
        assertThat(run.out())
                .isEqualTo("id\ttext\tnote\tfrustration\turgency\tsatisfaction\tlabels\tunscored\n"
                        + "1\tthis is\\nawful\tC:\\\\new \\d\t0.7311\t0.2689\t0.0474\tfrustration\t\n"
                        + "2\tthis is\\tawful\t\\n\t0.7311\t0.2689\t0.0474\tfrustration\t\n");
        assertThat(Run.score(run.out(), "--format", "tsv", "-").out()).isEqualTo(run.out());
    }

    @Test
    void tsv_namesAndRolesAreReadWithTheirEscapes() {
        Run run = Run.score(
                "text\trole\\\\\tspeaker\nawful\tx\tnight\\\\shift\n",
                "--format",
                "tsv",
                "--roles",
                "night\\shift",
                "-");

        assertThat(run.out())
                .startsWith("text\trole\\\\\tspeaker\tfrustration")
                .contains("awful\tx\tnight\\\\shift\t0.7311");
    }

    @Test
    void tsv_cuesCountInTheTextThatTheCellStandsFor() {
        assertThat(Run.score("text\na\\nb awful\n", "--format", "tsv", "--explain", "-")
                        .out())
                .contains("\"begin\":4,\"end\":9");
    }

    @Test
    void tsv_raggedRowRejected() {
        Run run = Run.score("id\ttext\n1\n\n2\tthe day\n", "--format", "tsv", "-");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("row 1, line 2 rejected: the row has 1 cell where the header has 2");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }

    @Test
    void text_lineForLine() {
        Run run = Run.score("this is awful\n\nhow lovely", "--format", "text", "-");

        assertThat(run.out())
                .isEqualTo("0.7311\t0.2689\t0.0474\tfrustration\t\n"
                        + "0.0\t0.0\t0.0\t\tempty\n"
                        + "0.0067\t0.0474\t0.7311\tsatisfaction\t\n");
    }

    @Test
    void text_rejectedLineKeepsItsPlace() {
        byte[] input = "the day\n\u00e9\nthe day\n".getBytes(StandardCharsets.ISO_8859_1);

        Run run = Run.on(input, Run.scoreWords("--format", "text", "-"));

        assertThat(run.out().lines())
                .containsExactly("0.0474\t0.0474\t0.0474\t\t", "\t\t\t\trejected", "0.0474\t0.0474\t0.0474\t\t");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
    }
}
