package dev.undertone.benchmarks.speed.contender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContenderTest {
    private static final List<String> MESSAGES = List.of(
            "Terrible service, I am so angry \uD83D\uDE21",
            "Where is my r\u00E9fund?",
            "",
            "The lid arrived and it is great, thank you!");

    @ParameterizedTest
    @EnumSource
    void twoReadings_sameResultOnTheSameMessageAndAnotherOnAnother(Contender contender) {
        Subject subject = contender.open(MESSAGES);
        Reading one = subject.reading();
        Reading other = subject.reading();
        for (int i = MESSAGES.size() - 1; i >= 0; i--) {
            assertThat(other.read(i)).isEqualTo(one.read(i));
        }
        assertThat(one.read(0)).isNotEqualTo(one.read(2));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRING", "CHARS", "UTF8"})
    void entryPoints_giveTheAnalyzersScore(Contender contender) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        Reading reading = contender.open(MESSAGES).reading();
        for (int i = 0; i < MESSAGES.size(); i++) {
            assertThat(reading.read(i))
                    .isEqualTo(analyzer.analyze(MESSAGES.get(i))
                            .score(analyzer.dimensions().get(0)));
        }
    }

    @Test
    void hashMap_countsPiecesThatAreWords() {
        assertThat(Contender.HASH_MAP
                        .open(List.of("angry qqqq not angry!"))
                        .reading()
                        .read(0))
                .isEqualTo(2);
    }

    @Test
    void kinds_partTheContenders() {
        assertThat(Contender.of(Contender.Kind.FLOOR)).hasSize(4).contains(Contender.TOKENISE_AND_PROBE);
        assertThat(Contender.of(Contender.Kind.UNDERTONE)).hasSize(4);
        assertThat(Contender.of(Contender.Kind.PEER)).hasSize(4);
    }

    @Test
    void terms_arePlainWordsAndPhrasesOfTheLexicon() {
        Terms terms = Terms.of(Lexicon.bundled());

        assertThat(terms.words())
                .contains("angry", "not", "the")
                .hasSizeGreaterThan(5_000)
                .allMatch(w -> w.matches("[a-z0-9']+"));
        assertThat(terms.phrases()).contains("on hold forever").allMatch(p -> p.matches("[a-z0-9' ]+"));
    }
}
