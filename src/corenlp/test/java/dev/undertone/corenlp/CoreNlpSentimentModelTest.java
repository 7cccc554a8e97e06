package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.Cue;
import dev.undertone.DecisionPath;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With the real models: those of the default build, and with -Pshift-reduce all. */
class CoreNlpSentimentModelTest {
    private static final String[] MESSAGES = {
        "I love this kettle. It is terrible that the lid broke after a week!",
        "Nobody answers the phone, and the chat has been closed since Monday.",
        "Thanks",
        "The parcel arrived.",
        "Not bad, not bad at all; the second blanket, which my sister had asked for, was softer than the first.",
        "Whatever you do, do not order here: they keep your money and ignore you.",
        "What a wonderful, friendly, patient team you have!",
        "Is the green one in stock? My daughter's birthday is on the 5th.",
        "worst. service. ever.",
        "The app (version 2.1) crashes whenever I open the map, which is ridiculous.",
    };

    private static final Duration LONG = Duration.ofMinutes(5);

    /** Those whose models the default build has. */
    static List<Arguments> always() {
        return List.of(Arguments.of(Depth.TREELESS), Arguments.of(Depth.PCFG));
    }

    @ParameterizedTest
    @MethodSource("always")
    void plainPraiseAndBlame_areToldApart(Depth depth) {
        praiseAndBlameAreToldApart(depth);
    }

    @Test
    @Tag("shift-reduce")
    void plainPraiseAndBlame_areToldApart_byShiftReduce() {
        praiseAndBlameAreToldApart(Depth.SHIFT_REDUCE);
    }

    private static void praiseAndBlameAreToldApart(Depth depth) {
        List<SentenceSentiment> sentences = loaded(depth)
                .judge("What a wonderful, friendly, patient team! This is the worst, most horrible kettle.");

        assertThat(sentences).extracting(SentenceSentiment::begin).containsExactly(0, 42);
        assertThat(opinion(sentences.get(0)).valence()).isGreaterThan(0.3);
        assertThat(opinion(sentences.get(1)).valence()).isLessThan(-0.3);
    }

    @Test
    void pcfg_judgesAsThePipelineDoes() {
        judgesAsThePipelineDoes(Depth.PCFG, "tokenize,parse,sentiment", ModelFile.PCFG_PARSER);
    }

    @Test
    @Tag("shift-reduce")
    void shiftReduce_judgesAsThePipelineDoes() {
        judgesAsThePipelineDoes(Depth.SHIFT_REDUCE, "tokenize,pos,parse,sentiment", ModelFile.SHIFT_REDUCE_PARSER);
    }

    private static void judgesAsThePipelineDoes(Depth depth, String annotators, ModelFile parser) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("parse.model", parser.path());
        properties.setProperty("parse.buildgraphs", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        CoreNlpSentimentModel model = loaded(depth);

        for (String message : MESSAGES) {
            Annotation document = new Annotation(message);
            pipeline.annotate(document);
            List<CoreMap> expected = document.get(CoreAnnotations.SentencesAnnotation.class);
            List<SentenceSentiment> sentences = model.judge(message);
            assertThat(sentences).hasSameSizeAs(expected);
            for (int i = 0; i < sentences.size(); i++) {
                SentimentDistribution actual = opinion(sentences.get(i));
                SimpleMatrix five = RNNCoreAnnotations.getPredictions(
                        expected.get(i).get(SentimentCoreAnnotations.SentimentAnnotatedTree.class));
                assertThat(actual.veryNegative()).isCloseTo(five.get(0), within(1e-12));
                assertThat(actual.negative()).isCloseTo(five.get(1), within(1e-12));
                assertThat(actual.neutral()).isCloseTo(five.get(2), within(1e-12));
                assertThat(actual.positive()).isCloseTo(five.get(3), within(1e-12));
                assertThat(actual.veryPositive()).isCloseTo(five.get(4), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("always")
    void eightThreads_getWhatOneGets(Depth depth) throws Exception {
        eightThreadsGetWhatOneGets(depth);
    }

    @Test
    @Tag("shift-reduce")
    void eightThreads_getWhatOneGets_byShiftReduce() throws Exception {
        eightThreadsGetWhatOneGets(Depth.SHIFT_REDUCE);
    }

    private static void eightThreadsGetWhatOneGets(Depth depth) throws Exception {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .depth(depth)
                .deadline(LONG)
                .concurrency(8)
                .cache(0)
                .build();
        List<List<SentenceSentiment>> alone = new ArrayList<>();
        for (String message : MESSAGES) {
            alone.add(model.judge(message));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<SentenceSentiment>>> answers = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                for (String message : MESSAGES) {
                    answers.add(threads.submit(() -> model.judge(message)));
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i % MESSAGES.length));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).allSatisfy(sentences -> assertThat(sentences).allMatch(SentenceSentiment::hasOpinion));
    }

    @ParameterizedTest
    @MethodSource("always")
    void hardMessages_answerByTheDeadline(Depth depth) {
        hardMessagesAnswerByTheDeadline(depth);
    }

    @Test
    @Tag("shift-reduce")
    void hardMessages_answerByTheDeadline_byShiftReduce() {
        hardMessagesAnswerByTheDeadline(Depth.SHIFT_REDUCE);
    }

    private static void hardMessagesAnswerByTheDeadline(Depth depth) {
        Duration deadline = Duration.ofSeconds(1);
        loaded(depth);
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .depth(depth)
                .deadline(deadline)
                .cache(0)
                .build();
        String runOn = "and then the man at the counter told me that the kettle was there ".repeat(22);
        String emoji = "\uD83D\uDE21".repeat(2_000);
        String long5000 =
                ("The man at the counter told my sister, who had waited there since nine, that the kettle which "
                                + "we had paid for was never sent and that nobody knew why it was so. ")
                        .repeat(160);

        assertThat(answer(deadline, model, runOn))
                .containsExactly(SentenceSentiment.without(0, runOn.length() - 1, NoOpinion.TOO_LONG));
        assertThat(answer(deadline, model, emoji))
                .containsExactly(SentenceSentiment.without(0, emoji.length(), NoOpinion.TOO_LONG));
        List<SentenceSentiment> many = answer(deadline, model, long5000);
        assertThat(many.get(many.size() - 1).end()).isEqualTo(long5000.length() - 1);
        assertThat(many)
                .filteredOn(sentence -> !sentence.hasOpinion())
                .allSatisfy(sentence -> assertThat(sentence.noOpinion()).contains(NoOpinion.OUT_OF_TIME));
    }

    /** Sanity, not a measurement: the machine may be busy. */
    private static List<SentenceSentiment> answer(Duration deadline, CoreNlpSentimentModel model, String message) {
        long begin = System.nanoTime();
        List<SentenceSentiment> answer = model.judge(message);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(deadline.plusMillis(500));
        return answer;
    }

    @Test
    void sentenceThatDoesNotFitIntoMemory_costsOnlyItsOpinion() {
        CoreNlpSentimentModel model = CoreNlpSentimentModel.builder()
                .depth(Depth.PCFG)
                .deadline(LONG)
                .maxSentenceWords(500)
                .build();
        String endless = "and then the man at the counter told me that the kettle was there ".repeat(35) + ".";

        List<SentenceSentiment> sentences = model.judge("The parcel arrived. " + endless + " Thanks a lot!");

        assertThat(sentences).extracting(SentenceSentiment::hasOpinion).containsExactly(true, false, true);
        assertThat(sentences.get(1).noOpinion()).contains(NoOpinion.OUT_OF_MEMORY);
    }

    @Test
    void nothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (Depth depth : List.of(Depth.TREELESS, Depth.PCFG)) {
                loaded(depth).judge("Odd \u0001 \uD800 \u2FFF things \uFFFF here. \u0000");
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void analyzer_reportsEachSentence() {
        ToneAnalyzer analyzer =
                ToneAnalyzer.builder().sentiment(loaded(Depth.TREELESS)).build();

        assertThat(analyzer.analyze("Nobody answers. The lamp itself is lovely.")
                        .sentiment())
                .hasSize(2)
                .allMatch(SentenceSentiment::hasOpinion);
    }

    @Test
    void opinion_movesTheScores() {
        String message = "The meal was the worst, most horrible thing on the whole trip.";
        ToneReport report =
                ToneAnalyzer.builder().sentiment(loaded(Depth.TREELESS)).build().analyze(message);

        assertThat(report.decision()).isEqualTo(DecisionPath.ASKED_ALWAYS);
        assertThat(report.cues())
                .extracting(Cue::category, Cue::term)
                .contains(tuple("sentiment", "most-negative"), tuple("sentiment", "most-positive"));
        assertThat(report.strength(Dimension.FRUSTRATION))
                .isGreaterThan(ToneAnalyzer.create().analyze(message).strength(Dimension.FRUSTRATION));
    }

    @Test
    void settings_outsideTheirRange_areRefused() {
        CoreNlpSentimentModel.Builder builder = CoreNlpSentimentModel.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxSentenceWords(0))
                .withMessage("maxSentenceWords must be in [1, 500] (got 0)");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.deadline(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.concurrency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.cache(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxMessageLength(0));
    }

    private static CoreNlpSentimentModel loaded(Depth depth) {
        CoreNlpSentimentModel model =
                CoreNlpSentimentModel.builder().depth(depth).deadline(LONG).build();
        model.load();
        return model;
    }

    private static SentimentDistribution opinion(SentenceSentiment sentence) {
        return sentence.distribution().orElseThrow();
    }
}
