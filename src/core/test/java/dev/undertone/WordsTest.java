package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private final ToneAnalyzer analyzer = ToneAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `The Zorblat broke`                    | `the zorblat broke`
                    `I can't and WON’T`                    | `i can not and will not`
                    `the zorblat's lid, soooo zorrrbly`    | `the zorblat lid so zorrbly`
                    `waited three whole weeks, 25 times`   | `waited <duration> <num> times`
                    `at 5pm, for the 3rd time`             | `at <clock> for the <ordinal> time`
                    `the second one is due today`          | `the second one is due today`
                    `#NeverAgain @shop www.shop.example x` | `never again - - x`
                    `hm \uD83E\uDD2F`                      | `hm \uD83E\uDD2F`
                    """)
    void forms_areWhatATermMustSay(String message, String forms) {
        assertThat(analyzer.words(message))
                .extracting(word -> word.form().isEmpty() ? "-" : word.form())
                .isEqualTo(List.of(forms.split(" ")));
    }

    @Test
    void words_haveKindsSentencesAndSpansInTheOriginal() {
        String message = "It&#39;s late. 2 days :( @shop";

        assertThat(analyzer.words(message))
                .containsExactly(
                        new Word("it", Word.Kind.WORD, 0, 0, 8),
                        new Word("is", Word.Kind.WORD, 0, 0, 8),
                        new Word("late", Word.Kind.WORD, 0, 9, 13),
                        new Word("<duration>", Word.Kind.QUANTITY, 1, 15, 21),
                        new Word(":(", Word.Kind.EMOTICON, 1, 22, 24),
                        new Word("", Word.Kind.OPAQUE, 1, 25, 30));
    }

    @Test
    void analysisAfterwards_isNotTouched() {
        ToneReport before = analyzer.analyze("terrible service");
        analyzer.words("lovely, thank you");

        assertThat(analyzer.analyze("terrible service").score(Dimension.FRUSTRATION))
                .isEqualTo(before.score(Dimension.FRUSTRATION));
    }

    @Test
    void messageBeyondTheLimit_hasNoWords() {
        ToneAnalyzer strict = ToneAnalyzer.builder().maxLength(5).build();

        assertThat(strict.words("123456")).isEmpty();
        assertThat(strict.words("a b c")).hasSize(3);
    }

    @Test
    void word_keepsItsTextToItself() {
        assertThat(analyzer.words("secret").get(0)).hasToString("Word[WORD 0 to 6]");
    }

    @Test
    void wrongArguments_areRefused() {
        assertThatThrownBy(() -> analyzer.words(null)).hasMessage("message must not be null");
        assertThatThrownBy(() -> new Word("", Word.Kind.WORD, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Word("a", Word.Kind.WORD, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
