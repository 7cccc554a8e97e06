package dev.undertone.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    private final Normaliser normaliser = new Normaliser();
    private final NormalisedText text = new NormalisedText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    plain            | plain
                    A &amp; B        | A & B
                    &amp;amp;#39;    | '
                    &#x27;&#39;      | ''
                    &unknown; &      | &unknown; &
                    &#0; &#xD800;    | &#0; &#xD800;
                    can\u2019t       | can't
                    \u201Cwell\u201D | "well"
                    wait\u2026       | wait...
                    wo\u200Brd       | word
                    so\u00ADft       | soft
                    no\u00A0break    | no break
                    \uFF26\uFF35\uFF2C\uFF2C\uFF01 | FULL!
                    \uD83D\uDC4D\uD83C\uDFFD! | \uD83D\uDC4D!
                    \u2764\uFE0F     | \u2764
                    \uD83E\uDD26\u200D\u2640\uFE0F | \uD83E\uDD26
                    \u2753\u203C     | ?!!
                    non\u2011stop    | non-stop
                    so \u2014 what   | so \u2014 what
                    """)
    void message_becomesPlain(String message, String expected) {
        assertThat(normalise(message)).isEqualTo(expected);
    }

    @Test
    void composedAndDecomposedForms_areTheSame() {
        for (char c = 0xC0; c < 0x3100; c++) {
            String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
            String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
            if (Character.isLetter(c) && composed.length() == 1) {
                assertThat(normalise("x" + decomposed + "x"))
                        .as("U+%04X", (int) c)
                        .isEqualTo(normalise("x" + composed + "x"));
            }
        }
    }

    /** Also marks that stand in another order than Unicode's own. */
    @Test
    void letterAndMark_composeWhateverStandsBetweenThem() {
        for (char letter = 'A'; letter < 0x2000; letter++) {
            if (!Character.isLetter(letter) || !isPreferred(letter)) {
                continue;
            }
            for (char mark = 0x300; mark < 0x370; mark++) {
                String both = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
                if (both.length() == 1 && isPreferred(mark)) {
                    assertThat(normalise("x" + letter + mark))
                            .as("U+%04X U+%04X", (int) letter, (int) mark)
                            .isEqualTo("x" + both);
                }
            }
        }
    }

    private static boolean isPreferred(char c) {
        return Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
    }

    @Test
    void selectorBehindHalfAPair_leavesTheCharacterInFrontAlone() {
        normalise("a\uDC00\uFE0F");
        assertThat(text.originalEnd(0)).isEqualTo(1);
        assertThat(text.originalEnd(1)).isEqualTo(3);
    }

    @Test
    void halvesWithSomethingDroppedBetween_bothReachToTheSelectorsEnd() {
        normalise("\uD83D\u200B\uDE21\uFE0F");
        assertThat(text.originalBegin(0)).isZero();
        assertThat(text.originalEnd(0)).isEqualTo(4);
        assertThat(text.originalBegin(1)).isEqualTo(2);
        assertThat(text.originalEnd(1)).isEqualTo(4);
    }

    @Test
    void markBehindADotOfThree_extendsTheLastDotOnly() {
        assertThat(normalise("\u2026\u0301a")).isEqualTo("...a");
        assertThat(text.originalEnd(1)).isEqualTo(1);
        assertThat(text.originalBegin(2)).isZero();
        assertThat(text.originalEnd(2)).isEqualTo(2);
        assertThat(text.originalBegin(3)).isEqualTo(2);
    }

    @Test
    void offsets_leadBackToTheOriginal() {
        String message = "a &amp; fu\u0301\u200Br\uD83D\uDC4D\uD83C\uDFFD";
        String normalised = normalise(message);
        assertThat(original(message, normalised.indexOf('&'))).isEqualTo("&amp;");
        assertThat(original(message, normalised.indexOf('\u00FA'))).isEqualTo("u\u0301");
        assertThat(original(message, normalised.indexOf('r'))).isEqualTo("r");
        assertThat(original(message, normalised.length() - 1)).isEqualTo("\uD83D\uDC4D\uD83C\uDFFD");
    }

    private String original(String message, int index) {
        return message.substring(text.originalBegin(index), text.originalEnd(index));
    }

    private String normalise(String message) {
        normaliser.normalise(message.toCharArray(), 0, message.length(), text);
        return new String(text.chars(), 0, text.length());
    }
}
