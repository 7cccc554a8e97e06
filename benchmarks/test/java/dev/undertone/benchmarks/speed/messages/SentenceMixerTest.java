package dev.undertone.benchmarks.speed.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SentenceMixerTest {
    private static SentenceMixer mixer(String... texts) {
        return new SentenceMixer(List.of(texts), new SplittableRandom(1));
    }

    @Test
    void text_cutAtTheWordThatIsNearest() {
        assertThat(mixer("the lid fits").text(4)).isEqualTo("the");
        assertThat(mixer("the lid fits").text(5)).isEqualTo("the lid");
        assertThat(mixer("the lid fits").text(6)).isEqualTo("the lid");
        assertThat(mixer("the lid fits").text(15)).isEqualTo("the lid fits the");
        assertThat(mixer("lid").text(1)).isEqualTo("lid");
    }

    @Test
    void sentences_oneOfSeveralInAText() {
        SentenceMixer mixer = mixer("Two lids. Which one? mine");

        assertThat(java.util.stream.Stream.generate(mixer::sentence).limit(50))
                .containsOnly("Two lids.", "Which one?", "mine");
    }

    @Test
    void digits_becomeOthersButNoZeroInFront() {
        SentenceMixer mixer = mixer("order 4711 of 20 lids");

        assertThat(java.util.stream.Stream.generate(mixer::sentence).limit(50))
                .allMatch(sentence -> sentence.matches("order [1-9]{4} of [1-9]0 lids"))
                .doesNotHaveDuplicates();
    }

    @Test
    void noSentence_refused() {
        assertThatThrownBy(() -> mixer(" ", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("texts must hold a sentence (got 2 texts)");
    }
}
