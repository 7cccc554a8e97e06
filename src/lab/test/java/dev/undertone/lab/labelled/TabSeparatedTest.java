package dev.undertone.lab.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabSeparatedTest {
    @Test
    void cells_areSplitAtTabsAndKeptAsSpelled() {
        assertThat(TabSeparated.cells("a\t\tb\\n \"c\t")).containsExactly("a", "", "b\\n \"c", "");
        assertThat(TabSeparated.cells("")).containsExactly("");
    }

    @Test
    void escapes_standForWhatACellCannotHold() {
        assertThat(TabSeparated.unescaped("a\\tb\\nc\\rd\\\\e")).isEqualTo("a\tb\nc\rd\\e");
        assertThat(TabSeparated.unescaped("\\\\n is no new line")).isEqualTo("\\n is no new line");
    }

    @Test
    void backslashBeforeAnythingElse_isABackslash() {
        assertThat(TabSeparated.unescaped("\\d \\u00e9 :-\\")).isEqualTo("\\d \\u00e9 :-\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a\tb\nc\r\nd", "C:\\new\\table", "\\", "\\\\n", "\\\t"})
    void escapedText_isASingleCellAndComesBack(String text) {
        String cell = TabSeparated.escaped(text);

        assertThat(cell).doesNotContain("\t", "\n", "\r");
        assertThat(TabSeparated.unescaped(cell)).isEqualTo(text);
    }
}
