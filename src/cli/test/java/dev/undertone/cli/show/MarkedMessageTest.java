package dev.undertone.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedMessageTest {

    private static Cue cue(Dimension dimension, int begin, int end, double contribution, Shift... shifters) {
        return new Cue(dimension, "category", "term", begin, end, contribution, List.of(shifters), contribution);
    }

    private static String plain(String message, Cue... cues) {
        return new MarkedMessage(message, List.of(cues), Palette.PLAIN).toString();
    }

    @Test
    void noCue_leavesTheMessage() {
        assertThat(plain("the day\nis long")).isEqualTo("the day\nis long");
    }

    @Test
    void overlappingCues_cutWhereOneBeginsOrEnds() {
        assertThat(plain("abcdefgh", cue(Dimension.FRUSTRATION, 1, 5, 1), cue(Dimension.URGENCY, 3, 7, 1)))
                .isEqualTo("a[frustration: bc][frustration, urgency: de][urgency: fg]h");
    }

    @Test
    void cueInsideAnotherOfItsDimension_oneMark() {
        assertThat(plain("abcdef", cue(Dimension.URGENCY, 1, 5, 1), cue(Dimension.URGENCY, 2, 3, 1)))
                .isEqualTo("a[urgency: bcde]f");
    }

    @Test
    void spaceAroundAPiece_staysOutsideOfItsMark() {
        assertThat(plain("been waiting", cue(Dimension.FRUSTRATION, 0, 12, 1), cue(Dimension.URGENCY, 5, 12, 1)))
                .isEqualTo("[frustration: been] [frustration, urgency: waiting]");
        assertThat(plain("a b\nc d", cue(Dimension.URGENCY, 1, 6, 1))).isEqualTo("a [urgency: b c] d");
        assertThat(new MarkedMessage("a \tb", List.of(cue(Dimension.URGENCY, 1, 4, 1)), Palette.COLOUR))
                .hasToString("a \t\u001B[1;33mb\u001B[0m");
    }

    @Test
    void shifterInsideACue_splitsNoMarkThatDoesNotShowIt() {
        Cue waiting = cue(Dimension.FRUSTRATION, 0, 8, 1, new Shift("intensifier", "x", 2, 4, 1.2));

        assertThat(plain("a so b c", waiting)).isEqualTo("[frustration: a so b c]");
        assertThat(new MarkedMessage("a so b c", List.of(waiting), Palette.COLOUR))
                .hasToString("\u001B[1;31ma\u001B[0m \u001B[1;31;4mso\u001B[0m \u001B[1;31mb c\u001B[0m");
    }

    @Test
    void markOverALineBreak_staysInOneLine() {
        assertThat(plain("the third\r\n  time, it\nseems", cue(Dimension.FRUSTRATION, 4, 17, 1)))
                .isEqualTo("the [frustration: third time], it\nseems");
    }

    @Test
    void linesOfWindows_leaveNoSpaces() {
        assertThat(plain("one\r\ntwo\r\n")).isEqualTo("one\ntwo\n");
    }

    @Test
    void cueThatMovesNothing_notMarked() {
        assertThat(plain("abc", cue(Dimension.URGENCY, 0, 3, 0))).isEqualTo("abc");
    }

    @Test
    void cueThatSpeaksAgainst_markedSo() {
        assertThat(plain("abc", cue(Dimension.URGENCY, 0, 1, -1))).isEqualTo("[-urgency: a]bc");
    }

    @Test
    void shifterWithoutWords_notMarked() {
        assertThat(plain("ab c", cue(Dimension.URGENCY, 3, 4, 1, new Shift("emphasis", "", -1, -1, 1.2))))
                .isEqualTo("ab [urgency: c]");
        assertThat(plain("ab c", cue(Dimension.URGENCY, 3, 4, 1, new Shift("intensifier", "x", 0, 2, 1.2))))
                .isEqualTo("{intensifier: ab} [urgency: c]");
    }

    @Test
    void controlCharacters_neutralisedOutsideAndInside() {
        assertThat(plain("\u001Ba\u202E", cue(Dimension.URGENCY, 1, 3, 1))).isEqualTo("\uFFFD[urgency: a\uFFFD]");
    }
}
