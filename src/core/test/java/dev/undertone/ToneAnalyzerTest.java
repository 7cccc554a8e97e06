package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneAnalyzerTest {
    private final ToneAnalyzer analyzer = ToneAnalyzer.create();

    @Test
    void frustratedAndUrgentMessage_getsBothLabelsAndTheirCues() {
        String message = "Third time I ask. My flight leaves in an hour!";
        ToneReport report = analyzer.analyze(message);
        assertThat(report.outcome()).isEqualTo(Outcome.SCORED);
        assertThat(report.labels()).containsExactly(Dimension.FRUSTRATION, Dimension.URGENCY);
        assertThat(report.cues(Dimension.URGENCY))
                .extracting(cue -> cue.text(message))
                .contains("leaves in an hour");
        assertThat(report.score(Dimension.SATISFACTION)).isLessThan(0.1);
    }

    @Test
    void spans_areInTheOriginalText() {
        String message = "It&#39;s ter\u200Brible, I\u2019m fu\u0301rious &amp; \uFF41\uFF4E\uFF47\uFF52\uFF59";
        ToneReport report = analyzer.analyze(message);
        assertThat(report.cues(Dimension.FRUSTRATION))
                .extracting(cue -> cue.text(message))
                .contains("ter\u200Brible", "\uFF41\uFF4E\uFF47\uFF52\uFF59");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                                        | EMPTY
                    `  `                                                      | EMPTY
                    `The meeting room is on the second floor.`                | NO_CUE
                    `terrible`                                                | SCORED
                    `Wo bleibt meine Bestellung, ich warte schon seit Wochen` | OTHER_LANGUAGE
                    `Где мой заказ`                                           | OTHER_LANGUAGE
                    `我的订单在哪里`                                            | OTHER_LANGUAGE
                    `¿Dónde está mi pedido? Llevo tres semanas esperando ya`  | OTHER_LANGUAGE
                    `Worst airline ever. Delayed flights, rude staff, lost luggage.` | SCORED
                    `The blue one has a wooden handle`                        | NO_CUE
                    """)
    void outcomes_areToldApart(String message, Outcome expected) {
        assertThat(analyzer.analyze(message).outcome()).isEqualTo(expected);
    }

    @Test
    void binaryData_isNotText() {
        assertThat(analyzer.analyze("PK\u0003\u0004\u0014\u0000\u0000\u0008").outcome())
                .isEqualTo(Outcome.NOT_TEXT);
    }

    @Test
    void unscoredMessage_hasZeroScoresAndNoLabels() {
        ToneReport report = analyzer.analyze("");
        assertThat(report.labels()).isEmpty();
        assertThat(report.cues()).isEmpty();
        assertThat(report.score(Dimension.FRUSTRATION)).isZero();
        assertThat(report.outcome().isScored()).isFalse();
    }

    @Test
    void dimensionThatTheLexiconLacks_isRefused() {
        ToneReport report = analyzer.analyze("hello");
        assertThatThrownBy(() -> report.score(new Dimension("empathy")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(got empathy)");
    }

    @Test
    void nullMessage_isRefused() {
        assertThatThrownBy(() -> analyzer.analyze(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("message must not be null");
    }

    @Test
    void builder_refusesContradictions() {
        assertThatThrownBy(() -> ToneAnalyzer.builder().maxLength(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(got 0)");
        assertThatThrownBy(() -> ToneAnalyzer.builder().maxLength(5).maxLength(6))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is 5");
        Lexicon lexicon = analyzer.lexicon();
        assertThatThrownBy(() -> ToneAnalyzer.builder().lexicon(lexicon).lexicon(lexicon))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void report_doesNotHoldTheMessage() {
        assertThat(analyzer.analyze("Mrs Miller is furious").toString()).doesNotContain("Miller");
    }
}
