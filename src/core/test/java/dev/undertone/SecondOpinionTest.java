package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.sentiment.EvidenceGate;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.OpinionFeature;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import dev.undertone.sentiment.SentimentFusion;
import dev.undertone.sentiment.SentimentModel;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecondOpinionTest {
    private static final String MESSAGE = "Second reminder about the invoice. Nobody answers!";
    private static final FusionRule FOR_FRUSTRATION =
            new FusionRule(Dimension.FRUSTRATION, OpinionFeature.MOST_NEGATIVE, List.of(), 0.5);
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

    @ParameterizedTest
    @MethodSource("errorsOfAModel")
    void modelThatDies_costsOnlyItsOpinion(Error error, NoOpinion reason) {
        ToneReport report = analyzer(message -> {
                    throw error;
                })
                .analyze(MESSAGE);

        assertThat(report.sentiment()).containsExactly(SentenceSentiment.without(0, 50, reason));
        assertThat(report.decision()).isEqualTo(DecisionPath.NO_OPINION);
        assertThat(report.score(Dimension.FRUSTRATION))
                .isEqualTo(ToneAnalyzer.create().analyze(MESSAGE).score(Dimension.FRUSTRATION));
    }

    static Stream<Arguments> errorsOfAModel() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("as asked"), NoOpinion.OUT_OF_MEMORY),
                Arguments.of(new StackOverflowError("as asked"), NoOpinion.FAILED),
                Arguments.of(new NoClassDefFoundError("as asked"), NoOpinion.FAILED),
                Arguments.of(new ExceptionInInitializerError("as asked"), NoOpinion.FAILED),
                Arguments.of(new AssertionError("as asked"), NoOpinion.FAILED));
    }

    @Test
    void brokenVirtualMachine_isNotHidden() {
        ToneAnalyzer analyzer = analyzer(message -> {
            throw new InternalError("as asked");
        });

        assertThatThrownBy(() -> analyzer.analyze(MESSAGE)).isExactlyInstanceOf(InternalError.class);
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

    @Test
    void opinion_isARowOfTheLedger_andTheLedgerAddsUp() {
        FusionRule rule = new FusionRule(
                Dimension.FRUSTRATION,
                OpinionFeature.MOST_NEGATIVE,
                List.of(new EvidenceGate(Dimension.SATISFACTION, false)),
                0.5);
        ToneReport lexicon = ToneAnalyzer.create().analyze(MESSAGE);
        ToneReport fused = fusing(rule)
                .sentiment(new Fake(message -> List.of(SentenceSentiment.of(0, 34, NEGATIVE))))
                .build()
                .analyze(MESSAGE);
        Cue cue = fused.cues(Dimension.FRUSTRATION).stream()
                .filter(of -> of.category().equals("sentiment"))
                .findAny()
                .orElseThrow();

        // nothing in the message speaks for satisfaction, so that the gate is open
        assertThat(lexicon.cues(Dimension.SATISFACTION)).noneMatch(of -> of.contribution() > 0);
        assertThat(cue.term()).isEqualTo("most-negative");
        assertThat(cue.text(MESSAGE)).isEqualTo("Second reminder about the invoice.");
        assertThat(cue.weight()).isEqualTo(0.5);
        assertThat(cue.shifters())
                .containsExactly(
                        new Shift("opinion", "fake", 0, 34, 0.8999999999999999),
                        new Shift("little-satisfaction", "", -1, -1, 1));
        assertThat(cue.contribution()).isEqualTo(Math.rint(0.45 * 1048576) / 1048576);
        assertThat(fused.strength(Dimension.FRUSTRATION))
                .isEqualTo(lexicon.strength(Dimension.FRUSTRATION) + cue.contribution())
                .isEqualTo(fused.cues(Dimension.FRUSTRATION).stream()
                        .mapToDouble(Cue::contribution)
                        .sum());
        assertThat(fused.score(Dimension.FRUSTRATION)).isGreaterThan(lexicon.score(Dimension.FRUSTRATION));
        assertThat(fused.score(Dimension.URGENCY)).isEqualTo(lexicon.score(Dimension.URGENCY));
        assertThat(fused.decision()).isEqualTo(DecisionPath.ASKED_ALWAYS);
    }

    @Test
    void unknownModel_movesNothing() {
        ToneReport report = analyzer(message -> List.of(SentenceSentiment.of(0, 34, NEGATIVE)))
                .analyze(MESSAGE);

        assertThat(report.cues())
                .isEqualTo(ToneAnalyzer.create().analyze(MESSAGE).cues());
        assertThat(report.decision()).isEqualTo(DecisionPath.ASKED_ALWAYS);
    }

    @Test
    void lexiconThatTheFusionDoesNotMove_isRefused() {
        ToneAnalyzer.Builder builder = fusing(FOR_FRUSTRATION)
                .sentiment(new Fake(message -> List.of()))
                .lexicon(Lexicon.replies());

        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("the opinion of fake would change no score: it moves [frustration], and the lexicon has"
                        + " [empathy, apology, ownership, active-listening, deflection, jargon]");
    }

    @Test
    void modelWithoutId_isRefused() {
        SentimentModel model = new Nameless();

        assertThatNullPointerException()
                .isThrownBy(() -> ToneAnalyzer.builder().sentiment(model).build())
                .withMessage("the id of the sentiment model must not be null");
    }

    @Test
    void withoutAnyOpinion_theLexiconDecides() {
        ToneReport report = fusing(FOR_FRUSTRATION)
                .sentiment(new Fake(message -> List.of(SentenceSentiment.without(0, 50, NoOpinion.OUT_OF_TIME))))
                .build()
                .analyze(MESSAGE);

        assertThat(report.decision()).isEqualTo(DecisionPath.NO_OPINION);
        assertThat(report.cues())
                .isEqualTo(ToneAnalyzer.create().analyze(MESSAGE).cues());
        assertThat(report.sentiment()).hasSize(1);
    }

    @Test
    void cascade_asksOnlyWhereALabelCanChange() {
        ToneAnalyzer cascade = fusing(FOR_FRUSTRATION)
                .sentiment(new Fake(message -> List.of(SentenceSentiment.of(0, message.length(), NEGATIVE))))
                .cascade()
                .build();

        assertThat(cascade.analyze("This is ridiculous, I am furious!").decision())
                .isEqualTo(DecisionPath.LEXICON_SURE);
        assertThat(cascade.analyze("Where is the shop?").decision()).isEqualTo(DecisionPath.LEXICON_SURE);
        ToneReport close = cascade.analyze("This is slow.");
        assertThat(close.decision()).isEqualTo(DecisionPath.ASKED_CLOSE);
        assertThat(close.labels()).contains(Dimension.FRUSTRATION);
        assertThat(ToneAnalyzer.create().analyze("This is slow.").labels()).isEmpty();
    }

    @Test
    void cascade_asksWhereTwoLabelsContradict() {
        ToneAnalyzer cascade = ToneAnalyzer.builder()
                .sentiment(new Fake(message -> List.of()))
                .fusion(SentimentFusion.of(List.of(
                        FOR_FRUSTRATION,
                        new FusionRule(Dimension.SATISFACTION, OpinionFeature.MOST_POSITIVE, List.of(), 0.01))))
                .cascade()
                .build();

        assertThat(cascade.analyze("I love this lamp, it is wonderful! Your support is a disgrace, I am furious!")
                        .decision())
                .isEqualTo(DecisionPath.NO_OPINION);
        assertThat(cascade.analyze("I love this lamp, it is wonderful!").decision())
                .isEqualTo(DecisionPath.LEXICON_SURE);
    }

    @Test
    void cascade_givesTheLabelsOfAlways_whateverTheOpinions() {
        Random random = new Random(5);
        List<FusionRule> rules = List.of(
                FOR_FRUSTRATION,
                new FusionRule(Dimension.FRUSTRATION, OpinionFeature.OFFSET, List.of(), -0.2),
                new FusionRule(
                        Dimension.SATISFACTION,
                        OpinionFeature.MEAN_VALENCE,
                        List.of(new EvidenceGate(Dimension.FRUSTRATION, false)),
                        1));
        AtomicReference<List<SentenceSentiment>> opinion = new AtomicReference<>();
        Fake model = new Fake(message -> opinion.get());
        SentimentFusion fusion = SentimentFusion.of(rules);
        ToneAnalyzer lexicon = ToneAnalyzer.create();
        ToneAnalyzer always =
                ToneAnalyzer.builder().sentiment(model).fusion(fusion).build();
        ToneAnalyzer cascade =
                ToneAnalyzer.builder().sentiment(model).fusion(fusion).cascade().build();
        String[] words = {
            "lamp ", "great ", "broken ", "again ", "thanks ", "not ", "annoying ", "happy ", "slow ", "but "
        };
        int changed = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder message = new StringBuilder("the ");
            for (int w = random.nextInt(6); w >= 0; w--) {
                message.append(words[random.nextInt(words.length)]);
            }
            double negative = random.nextDouble();
            opinion.set(List.of(SentenceSentiment.of(
                    0, message.length(), new SentimentDistribution(negative, 0, 0, 0, 1 - negative))));
            List<Dimension> labels = always.analyze(message).labels();

            assertThat(cascade.analyze(message).labels()).as("%s", message).isEqualTo(labels);
            changed += labels.equals(lexicon.analyze(message).labels()) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void scorer_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> analyzer(message -> List.of()).newScorer())
                .withMessage("a scorer knows the lexicon alone, and this analyzer also asks fake:"
                        + " use analyze(), or an analyzer without sentiment");
    }

    @Test
    void cascadeWithoutModel_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ToneAnalyzer.builder().cascade().build())
                .withMessage("fusion and cascade need a sentiment model");
    }

    private static ToneAnalyzer.Builder fusing(FusionRule rule) {
        return ToneAnalyzer.builder().fusion(SentimentFusion.of(List.of(rule)));
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

    /** Breaks the contract. */
    private static final class Nameless implements SentimentModel {
        @Override
        @SuppressWarnings("NullAway")
        public String id() {
            return null;
        }

        @Override
        public List<SentenceSentiment> judge(CharSequence message) {
            return List.of();
        }
    }
}
