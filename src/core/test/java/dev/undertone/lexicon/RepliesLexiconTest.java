package dev.undertone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import org.junit.jupiter.api.Test;

class RepliesLexiconTest {
    private final Lexicon lexicon = Lexicon.replies();
    private final ToneAnalyzer analyzer =
            ToneAnalyzer.builder().lexicon(lexicon).build();

    @Test
    void dimensions_areThoseOfReplies() {
        assertThat(lexicon.id()).isEqualTo("undertone-en-replies");
        assertThat(analyzer.dimensions())
                .extracting(Dimension::name)
                .containsExactly("empathy", "apology", "ownership", "active-listening", "deflection", "jargon");
    }

    @Test
    void tablesOfWords_areThoseOfTheBundledLexicon() {
        Lexicon bundled = Lexicon.bundled();

        assertThat(lexicon.spellings()).isEqualTo(bundled.spellings());
        assertThat(lexicon.quantities()).isEqualTo(bundled.quantities());
        assertThat(lexicon.functionWords()).isEqualTo(bundled.functionWords());
        assertThat(lexicon.names()).isEqualTo(bundled.names());
        assertThat(lexicon.identities()).isEqualTo(bundled.identities());
        assertThat(lexicon.ownEntries()).isEqualTo(lexicon.entries());
    }

    @Test
    void ownership_speaksAgainstDeflection() {
        Dimension deflection = new Dimension("deflection");
        String rule = "That is our company policy";

        ToneReport turnedAway = analyzer.analyze(rule + ".");
        ToneReport helped = analyzer.analyze(rule + ". I will send you a new one.");

        assertThat(turnedAway.has(deflection)).isTrue();
        assertThat(helped.has(deflection)).isFalse();
        assertThat(helped.cues(deflection)).anyMatch(cue -> cue.category().equals("promise") && cue.contribution() < 0);
    }

    @Test
    void misspellingsAndContractions_areReadAsInMessages() {
        assertThat(analyzer.analyze("we apologize for the noise").labels())
                .isEqualTo(analyzer.analyze("We apologise for the noise").labels())
                .extracting(Dimension::name)
                .contains("apology");
        assertThat(analyzer.analyze("i'll check the lamp").labels())
                .extracting(Dimension::name)
                .containsExactly("ownership");
    }
}
