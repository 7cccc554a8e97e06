package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import dev.undertone.sentiment.SentimentModel;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
    private static final String MESSAGE = "Second reminder about the invoice. Nobody answers!";
    private static final SentimentDistribution NEGATIVE = new SentimentDistribution(0.3, 0.6, 0.1, 0, 0);

    @Test
    void model_isAskedForEachScoredMessage() {
        List<SentenceSentiment> sentences =
                List.of(SentenceSentiment.of(0, 34, NEGATIVE), SentenceSentiment.without(35, 50, NoOpinion.NOT_PARSED));

        assertThat(analyzer(message -> sentences).analyze(MESSAGE).sentiment()).isEqualTo(sentences);
    }

    @Test
    void model_isNotAskedForWhatIsNotScored() {
        ToneAnalyzer analyzer = analyzer(message -> {
            throw new AssertionError("asked");
        });

        assertThat(analyzer.analyze(" ").sentiment()).isEmpty();
    }

    @Test
    void withoutModel_thereIsNoSentiment() {
        assertThat(ToneAnalyzer.create().analyze(MESSAGE).sentiment()).isEmpty();
    }

    @Test
    void failingModel_costsOnlyItsOpinion() {
        ToneReport report = analyzer(message -> {
                    throw new IllegalArgumentException("broken");
                })
                .analyze(MESSAGE);

        assertThat(report.sentiment()).containsExactly(SentenceSentiment.without(0, 50, NoOpinion.FAILED));
        assertThat(report.score(Dimension.FRUSTRATION))
                .isEqualTo(ToneAnalyzer.create().analyze(MESSAGE).score(Dimension.FRUSTRATION));
    }

    @Test
    void spansBeyondTheMessage_areAFailure() {
        ToneAnalyzer analyzer = analyzer(message -> List.of(SentenceSentiment.of(0, 51, NEGATIVE)));

        assertThat(analyzer.analyze(MESSAGE).sentiment())
                .containsExactly(SentenceSentiment.without(0, 50, NoOpinion.FAILED));
    }

    @Test
    void spansThatOverlap_areAFailure() {
        ToneAnalyzer analyzer = analyzer(
                message -> List.of(SentenceSentiment.of(0, 34, NEGATIVE), SentenceSentiment.of(33, 50, NEGATIVE)));

        assertThat(analyzer.analyze(MESSAGE).sentiment())
                .containsExactly(SentenceSentiment.without(0, 50, NoOpinion.FAILED));
    }

    @Test
    void secondModel_isRefused() {
        ToneAnalyzer.Builder builder = ToneAnalyzer.builder().sentiment(new Fake(message -> List.of()));

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.sentiment(new Fake(message -> List.of())))
                .withMessage("sentiment must be set once (is fake)");
    }

    private static ToneAnalyzer analyzer(Function<CharSequence, List<SentenceSentiment>> judge) {
        return ToneAnalyzer.builder().sentiment(new Fake(judge)).build();
    }

    private record Fake(Function<CharSequence, List<SentenceSentiment>> rule) implements SentimentModel {
        @Override
        public String id() {
            return "fake";
        }

        @Override
        public List<SentenceSentiment> judge(CharSequence message) {
            return rule.apply(message);
        }
    }
}
