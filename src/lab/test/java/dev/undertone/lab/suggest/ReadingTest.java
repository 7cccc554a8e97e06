package dev.undertone.lab.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    /** Frustration: awful 2, grim 1, "bits and bobs" 0; "very" shifts; "the", "is" and "my" are function words. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # message                   , from, words, replaced
            the lid broke               , 0   , 3    , 0
            awful                       , 0   , 1    , known
            the awful                   , 0   , 2    , known
            very awful                  , 0   , 2    , known
            awful lid                   , 0   , 2    , 2
            awful lid                   , 1   , 1    , 0
            very awful lid              , 0   , 3    , 3
            grim and awful lid          , 0   , 4    , 3
            bits and bobs               , 0   , 3    , known
            bits and bobs               , 0   , 2    , known
            my bits and bobs            , 0   , 4    , known
            lid bits and bobs           , 0   , 4    , 0
            my lid is                   , 2   , 1    , 0
            """)
    void replacedStrength_isThatOfShorterCues(String message, int from, int words, String expected) {
        Corpus corpus = Corpus.read(Invented.analyzer(), List.of(Invented.set("a", "0 " + message)));
        double replaced = corpus.readings().get(0).replaced(0, from, words, corpus.lexis());

        assertThat(Double.isNaN(replaced) ? "known" : Integer.toString((int) replaced))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'one. two', 3", "'one @shop two', 3", "'one :-( two', 2", "'one, two', 2", "'', 0"})
    void sentencesAndHandles_areGaps(String message, int size) {
        Corpus corpus = Corpus.read(Invented.analyzer(), List.of(Invented.set("a", "0 " + message)));

        assertThat(corpus.readings().get(0).size()).isEqualTo(size);
        assertThat(corpus.readings().get(0).length()).isEqualTo(Math.min(2, size));
    }
}
