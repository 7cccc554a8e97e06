package dev.undertone.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.RandomMessages;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine agrees with a plain one to the last bit: outcome, scores, words, and every cue of the ledger with its span, term,
 * shifts and contribution. On the messages of samples and specs, on random ones, and on the files that the system property
 * {@code undertone.messages} names, as in {@link dev.undertone.InvariantsTest}. A failure names places, not texts.
 */
class ReferenceEngineTest {
    private static final Path SAMPLES = Path.of("../../samples");
    private static final Path SPECS = Path.of("test/resources/specs");
    private static final Path REPLY_SPECS = Path.of("test/resources/reply-specs");
    private static final int RANDOM_LEXICONS = 40;
    private static final int MESSAGES_PER_LEXICON = 100;

    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();
    private static final ReferenceEngine REFERENCE = new ReferenceEngine(LEXICON);

    @TestFactory
    Stream<DynamicTest> samplesAndSpecs_agree() {
        return Stream.concat(Messages.files(SAMPLES).stream(), Messages.files(SPECS).stream())
                .map(ReferenceEngineTest::agreeOn);
    }

    @TestFactory
    Stream<DynamicTest> repliesWithTheirLexicon_agree() {
        Lexicon lexicon = Lexicon.replies();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        ReferenceEngine reference = new ReferenceEngine(lexicon);
        return Messages.files(REPLY_SPECS).stream().map(file -> agreeOn(file, analyzer, reference));
    }

    @TestFactory
    Stream<DynamicTest> messagesOfFiles_agree() {
        return Stream.of(System.getProperty("undertone.messages", "").split(",", -1))
                .filter(file -> !file.isBlank())
                .map(file -> agreeOn(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomUnicode_agrees(long seed) {
        RandomMessages messages = new RandomMessages(new Random(seed));
        check(seed, 4_000, messages::next);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void mutatedSamples_agree(long seed) {
        Random random = new Random(seed);
        List<String> samples = new ArrayList<>();
        for (Path file : Messages.files(SAMPLES)) {
            Messages.of(file).forEach(line -> samples.add(line.text()));
        }
        check(seed, 3_000, () -> Messages.mutated(samples.get(random.nextInt(samples.size())), random));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void termsThrownTogether_agree(long seed) {
        Random random = new Random(seed);
        check(seed, 3_000, () -> Messages.ofTerms(LEXICON, random));
    }

    /** In the bundled lexicon few terms overlap in every way that they can; in lexicons of ten words most do. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void randomLexicons_agree(long seed) {
        Random random = new Random(seed);
        List<String> disagreeing = new ArrayList<>();
        for (int l = 0; l < RANDOM_LEXICONS; l++) {
            Lexicon lexicon = RandomLexicon.next(random);
            ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
            ReferenceEngine reference = new ReferenceEngine(lexicon);
            for (int i = 0; i < MESSAGES_PER_LEXICON; i++) {
                String message = RandomLexicon.message(random);
                if (!agree(analyzer, reference, message)) {
                    disagreeing.add("message " + i + " of lexicon " + l + " of seed " + seed + ": " + message);
                }
            }
        }
        assertThat(disagreeing).isEmpty();
    }

    @Test
    void hostileMessages_agree() {
        List<String> pieces = List.of(
                "(",
                "not ",
                "\"",
                "> ",
                "a.",
                "1-",
                "1,",
                "1.0",
                "! ",
                "<b",
                "&amp;",
                "terrible ",
                "thanks ",
                "but ",
                "e\u0301",
                "#A",
                "@",
                "'",
                "*",
                ":)",
                "\n",
                "great, ",
                "3 ",
                "a thousand ",
                "\u200D\uD83D\uDE21");
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(agree(piece.repeat(400)))
                        .as("the same again: %s", piece)
                        .isTrue());
    }

    private static void check(long seed, int count, Supplier<String> messages) {
        List<String> disagreeing = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String message = messages.get();
            if (!agree(message)) {
                disagreeing.add("message " + i + " of seed " + seed + ": " + message);
            }
        }
        assertThat(disagreeing).isEmpty();
    }

    private static DynamicTest agreeOn(Path file) {
        return agreeOn(file, ANALYZER, REFERENCE);
    }

    private static DynamicTest agreeOn(Path file, ToneAnalyzer analyzer, ReferenceEngine engine) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<Messages.Line> lines = Messages.of(file);
            List<Integer> disagreeing = lines.stream()
                    .filter(line -> !agree(analyzer, engine, line.text()))
                    .map(Messages.Line::number)
                    .toList();
            assertThat(disagreeing).as("lines of %s", file.getFileName()).isEmpty();
        });
    }

    private static boolean agree(String message) {
        return agree(ANALYZER, REFERENCE, message);
    }

    private static boolean agree(ToneAnalyzer analyzer, ReferenceEngine engine, String message) {
        ToneReport report = analyzer.analyze(message);
        ReferenceEngine.Report reference = engine.analyze(message);
        List<Double> scores = report.dimensions().stream().map(report::score).toList();
        return report.outcome() == reference.outcome()
                && scores.equals(reference.scores())
                && report.cues().equals(reference.cues())
                && analyzer.words(message).equals(reference.words());
    }
}
