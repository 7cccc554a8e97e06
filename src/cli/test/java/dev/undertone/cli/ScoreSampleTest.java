package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.cli.show.Palette;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreSampleTest {
    private static final byte[] NO_INPUT = {};

    @Test
    void sample_isCsvForAnotherProgram() {
        Run run = Run.of("score", "--sample");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().findFirst())
                .contains("conversation_id,turn,role,timestamp,text,frustration,urgency,satisfaction,labels,unscored");
        assertThat(run.out().lines().count()).isBetween(55L, 80L);
    }

    @Test
    void sample_showsAllThreeTonesAndMessagesWithout() {
        assertThat(Run.of("score", "--sample", "--roles", "customer").out())
                .contains(",frustration,\n")
                .contains(",urgency,\n")
                .contains(",satisfaction,\n")
                .contains(",,\n");
    }

    @Test
    void sample_isATableInATerminal() {
        Run run = Run.inTerminal(true, Palette.PLAIN, NO_INPUT, "score", "--sample");

        assertThat(run.out()).contains("\nretail-lamp\n").contains("* = label").contains("█");
        assertThat(run.out())
                .isEqualTo(Run.of("score", "--sample", "--format", "table").out());
    }

    @Test
    void table_fitsTheWidthAndStaysPlainWithoutColours() {
        String table = Run.of("score", "--sample", "--format", "table").out();

        assertThat(table).doesNotContain("\u001B");
        assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void table_colouredInATerminalThatCan() {
        assertThat(Run.inTerminal(true, Palette.COLOUR, NO_INPUT, "score", "--sample")
                        .out())
                .contains("\u001B[1;31m");
    }

    @Test
    void table_neutralisesControlCharacters() {
        assertThat(Run.score("a\u001B[2Jb\n", "--format", "table", "-").out())
                .contains("a\uFFFD[2Jb")
                .doesNotContain("\u001B");
    }

    @Test
    void table_saysWhyThereAreNoScores() {
        assertThat(Run.score("\n", "--format", "table", "-").out()).contains("not scored: empty");
    }

    @Test
    void sampleIntoAFile_isCsvEvenInATerminal(@TempDir Path folder) {
        Path file = folder.resolve("sample.csv");

        Run run = Run.inTerminal(true, Palette.PLAIN, NO_INPUT, "score", "--sample", "--output", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file).content().startsWith("conversation_id,turn,");
    }

    @Test
    void sampleAndFile_wrongUse() {
        assertThat(Run.of("score", "--sample", "a.csv").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("score", "--sample", "--format", "jsonl").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void summary_onStandardErrorUnlessQuiet() {
        assertThat(Run.of("score", "--sample").err()).contains("messages in").contains("frustration");
        assertThat(Run.of("score", "--sample", "--quiet").err()).isEmpty();
    }
}
