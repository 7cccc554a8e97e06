package dev.undertone.lab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class LexiconExamplesTest {
    @Test
    void bundledLexicon_actsAsItsExamplesSay() {
        LexiconExamples examples = LexiconExamples.run(ToneAnalyzer.create());

        assertThat(examples.problems()).isEmpty();
        assertThat(examples.count()).isGreaterThan(500);
    }

    @Test
    void lexiconOfReplies_actsAsItsExamplesSay() {
        LexiconExamples examples = LexiconExamples.run(
                ToneAnalyzer.builder().lexicon(Lexicon.replies()).build());

        assertThat(examples.problems()).isEmpty();
        assertThat(examples.count()).isGreaterThan(150);
    }
}
