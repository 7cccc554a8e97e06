package dev.undertone.benchmarks.speed.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
    @ParameterizedTest
    @EnumSource
    void text_exactlySoLongAndTheSameEachTime(Shape shape) {
        for (int length : new int[] {0, 99, 10_000}) {
            assertThat(shape.text(length)).hasSize(length);
        }
        String first = shape.text(5_000);
        assertThat(shape.text(5_000)).isEqualTo(first);
    }

    @Test
    void emoji_endWithNoHalfCharacter() {
        for (int length = 1; length < 6; length++) {
            assertThat(Character.isHighSurrogate(Shape.EMOJI.text(length).charAt(length - 1)))
                    .isFalse();
        }
    }

    @Test
    void hostileShapes_areWhatTheyAreCalled() {
        assertThat(Shape.ONE_LETTER.text(50)).isEqualTo("a".repeat(50));
        assertThat(Shape.NEGATORS.text(2_000)).contains("never ", "not ");
        assertThat(Shape.PHRASE_PREFIXES.text(10_000)).matches("[^<>]+").contains(" ");
        assertThat(Shape.EMOJI.text(1_000).codePoints().filter(c -> c < 0x80 && c != ' '))
                .isEmpty();
        assertThat(Shape.COMBINING_MARKS.text(600).chars())
                .allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.ENCLOSING_MARK);
        assertThat(Shape.NESTED_QUOTES.text(100)).contains("\"he", "\u201Che", "'she");
    }
}
