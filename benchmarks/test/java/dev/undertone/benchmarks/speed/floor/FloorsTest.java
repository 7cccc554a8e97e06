package dev.undertone.benchmarks.speed.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.speed.messages.Genre;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The floors against a tokeniser that looks at one character after the other. */
class FloorsTest {
    private static final Set<String> WORDS =
            Set.of("the", "my", "refund", "i", "don't", "and", "is", "straightforwardly", "a", "counterproductively");

    private final Floors floors = Floors.of(WORDS);

    private static boolean isWord(char c) {
        return c >= 0x80 || c == '\'' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isWord(text.charAt(i))) {
                word.append(text.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static long found(List<String> words) {
        return words.stream()
                .filter(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .count();
    }

    private void assertAgrees(String text) {
        List<String> words = words(text);
        assertThat(floors.tokenise(text)).isEqualTo(words.size());
        assertThat(floors.tokeniseAndProbe(text)).isEqualTo(found(words));
        assertThat(floors.characterSum(text))
                .isEqualTo(text.chars().asLongStream().sum());
    }

    @ParameterizedTest
    @EnumSource
    void messagesOfAGenre_sameWordsAsThePlainTokeniser(Genre genre) {
        genre.draw().messages().forEach(this::assertAgrees);
    }

    @Test
    void randomCharacters_sameWordsAsThePlainTokeniser() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int limit = random.nextInt(3) == 0 ? 0x10000 : random.nextBoolean() ? 0x100 : 0x80;
            for (int left = random.nextInt(200); left > 0; left--) {
                text.append((char) random.nextInt(limit));
            }
            assertAgrees(text.toString());
        }
    }

    @Test
    void everyAsciiCharacter_inItsClass() {
        for (char c = 0; c < 0x80; c++) {
            assertThat(WordMasks.wordBytes(c)).as("character %d", (int) c).isEqualTo(isWord(c) ? 1 : 0);
            assertThat(WordMasks.wordBytes((long) c << 56)).isEqualTo(isWord(c) ? 0x80 : 0);
        }
    }

    @Test
    void wordsAroundTheEndsOfBlocks_foundWhole() {
        for (int spaces = 0; spaces < 140; spaces++) {
            for (String word : WORDS) {
                assertThat(floors.tokeniseAndProbe(" ".repeat(spaces) + word)).isEqualTo(1);
                assertThat(floors.tokeniseAndProbe(" ".repeat(spaces) + word + "x"))
                        .isZero();
            }
        }
    }

    @Test
    void capitals_areTheSameWord() {
        assertThat(floors.tokeniseAndProbe("The REFUND, dOn'T counterProductively"))
                .isEqualTo(4);
        assertThat(floors.tokeniseAndHash("Where is IT")).isEqualTo(floors.tokeniseAndHash("it: wHERE Is!"));
    }

    @Test
    void otherWord_otherHash() {
        assertThat(floors.tokeniseAndHash("ab")).isNotEqualTo(floors.tokeniseAndHash("ba"));
        assertThat(floors.tokeniseAndHash("counterproductivelx"))
                .isNotEqualTo(floors.tokeniseAndHash("counterproductively"));
    }

    @Test
    void shortMessageAfterALongOne_seesNothingOfIt() {
        floors.tokenise("refund ".repeat(1_000));

        assertThat(floors.tokeniseAndProbe("a \u00E9\u20AC")).isEqualTo(1);
        assertThat(floors.tokenise("")).isZero();
    }
}
