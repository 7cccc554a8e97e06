package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
    private final SentenceCutter cutter = new SentenceCutter();

    @Test
    void sentences_areSpansOfTheMessage() {
        assertThat(cut("Where is it?! I paid on 3.5 for  \"express\". Bye"))
                .containsExactly("Where is it?!", "I paid on 3.5 for  \"express\".", "Bye");
    }

    @Test
    void entitiesAndEmoji_countTheirOriginalUnits() {
        assertThat(cut("Tom &amp; Jo waited. \uD83D\uDE21\uD83D\uDE21 Never again."))
                .containsExactly("Tom &amp; Jo waited.", "\uD83D\uDE21\uD83D\uDE21 Never again.");
    }

    @Test
    void blankLine_endsASentence_lineBreakDoesNot() {
        assertThat(cut("Hello\r\n\r\nthe heating\nis off\n\n\nTom"))
                .containsExactly("Hello", "the heating\nis off", "Tom");
    }

    @Test
    void longMessage_keepsWordsWhole_andItsOffsets() {
        String message = "The kettle broke on day two. ".repeat(200).strip();

        assertThat(cut(message)).hasSize(200).containsOnly("The kettle broke on day two.");
    }

    @Test
    void emojiWithoutBlanks_areNotCutInHalf() {
        String message = "a" + "\uD83D\uDE21".repeat(2_000);

        assertThat(cutter.cut(message))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words()).hasSize(2_001));
    }

    /** Whole, each of these keeps the lexer busy for minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"1/2-", "@a_", "&#", "<!--", "('"})
    @Timeout(60)
    void textThatTheLexerDreads_isCutAllTheSame(String part) {
        String message = part.repeat(10_000);

        assertThat(cutter.cut(message))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.end()).isLessThanOrEqualTo(message.length()));
    }

    @Test
    void anyCharacters_giveSpansInOrder() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String message = random.ints(random.nextInt(60), 0, 0x10_000)
                    .map(c -> random.nextInt(3) == 0 ? c : " .!?\n<>&;'\"-a1@#".charAt(c % 16))
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                    .toString();
            int end = 0;
            for (Sentence sentence : cutter.cut(message)) {
                assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.end()).isGreaterThan(sentence.begin());
                end = sentence.end();
            }
            assertThat(end).isLessThanOrEqualTo(message.length());
        }
    }

    private List<String> cut(String message) {
        return cutter.cut(message).stream()
                .map(sentence -> message.substring(sentence.begin(), sentence.end()))
                .toList();
    }
}
