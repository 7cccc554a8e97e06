package dev.undertone.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "caf\u00e9, 4",
        "cafe\u0301, 4",
        "\uD83D\uDE21, 2",
        "\uD83D\uDC4D\uD83C\uDFFD, 2",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, 2",
        "\u6f22\u5b57, 4"
    })
    void text_measuredInColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void longText_cutToTheRoomThereIs() {
        assertThat(DisplayWidth.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(DisplayWidth.cut("abcdef", 5)).isEqualTo("abcd…");
        assertThat(DisplayWidth.cut("abc def", 5)).isEqualTo("abc…");
        assertThat(DisplayWidth.cut("\uD83D\uDE21\uD83D\uDE21\uD83D\uDE21", 4)).isEqualTo("\uD83D\uDE21…");
        assertThat(DisplayWidth.cut("\uD83D\uDE21", 1)).isEqualTo("…");
    }
}
