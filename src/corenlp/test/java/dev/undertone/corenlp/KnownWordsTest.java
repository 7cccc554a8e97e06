package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private final KnownWords known = new KnownWords(Set.of("terrible", "Monday", "late"));

    @Test
    void handlesAndAddresses_areLeftOut() {
        assertThat(of("@lampshop", "late", "again", "https://lamp.example", "www.lamp.example"))
                .containsExactly("late", "again");
    }

    @Test
    void unknownCase_becomesTheKnownOne() {
        assertThat(of("TERRIBLE", "MONDAY", "monday", "LAMP", "Late"))
                .containsExactly("terrible", "Monday", "Monday", "LAMP", "late");
    }

    @Test
    void hashtag_losesItsMark() {
        assertThat(of("#late", "#Terrible", "#lamp", "#")).containsExactly("late", "terrible", "lamp", "#");
    }

    @Test
    void sentenceOfHandlesAlone_staysAsItIs() {
        assertThat(of("@lampshop")).containsExactly("@lampshop");
    }

    @Test
    void characterBeyondTheBasicPlane_isNotCut() {
        assertThat(of("𝐋ate", "#😀")).containsExactly("𝐋ate", "😀");
    }

    private List<String> of(String... words) {
        return known.of(Arrays.stream(words).map(KnownWordsTest::word).toList()).stream()
                .map(CoreLabel::word)
                .toList();
    }

    private static CoreLabel word(String text) {
        CoreLabel word = new CoreLabel();
        word.setWord(text);
        return word;
    }
}
