package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void colour_inATerminalOnly() {
        assertThat(Terminal.wantsColour(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.wantsColour(false, Map.of("TERM", "xterm"))).isFalse();
        assertThat(Terminal.wantsColour(true, Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void noColor_winsOverAll() {
        assertThat(Terminal.wantsColour(true, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1")))
                .isFalse();
        assertThat(Terminal.wantsColour(true, Map.of("NO_COLOR", ""))).isTrue();
    }

    @Test
    void colourForced_evenInAPipe() {
        assertThat(Terminal.wantsColour(false, Map.of("CLICOLOR_FORCE", "1"))).isTrue();
    }

    @Test
    void columns_withinReason() {
        assertThat(Terminal.columns(Map.of("COLUMNS", "97"))).isEqualTo(97);
        assertThat(Terminal.columns(Map.of("COLUMNS", "1"))).isEqualTo(40);
        assertThat(Terminal.columns(Map.of("COLUMNS", "wide"))).isEqualTo(120);
        assertThat(Terminal.columns(Map.of())).isEqualTo(120);
    }
}
