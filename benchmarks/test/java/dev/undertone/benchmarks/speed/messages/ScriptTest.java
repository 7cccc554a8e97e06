package dev.undertone.benchmarks.speed.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @ParameterizedTest
    @EnumSource
    void letters_allBeyondAscii(Script script) {
        assertThat(script.write(LETTERS).chars().filter(c -> c < 0x80 && c != ' '))
                .isEmpty();
        assertThat(script.write(LETTERS).codePoints()).allMatch(c -> c == ' ' || Character.isLetter(c));
    }

    @Test
    void scripts_asTheyAreCalled() {
        assertThat(Script.CYRILLIC.write("Bad, b4!")).isEqualTo("\u0411\u0430\u0433, \u04314!");
        assertThat(Script.FULL_WIDTH.write("Bad")).isEqualTo("\uFF22\uFF41\uFF44");
        assertThat(Script.ACCENTED.write("Az")).isEqualTo("\u00C0\u017E");
        assertThat(Script.IDEOGRAPHS.write("the lid").codePoints()).hasSize(4).allMatch(Character::isIdeographic);
    }
}
