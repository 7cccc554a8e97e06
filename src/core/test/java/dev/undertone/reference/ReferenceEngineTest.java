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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine agrees with a plain one to the last bit: outcome, scores, and every cue of the ledger with its span, term, shifts
 * and contribution. On the messages of samples and specs, on random ones, and on the files that the system property
 * {@code undertone.messages} names, as in {@link dev.undertone.InvariantsTest}. A failure names places, not texts.
 */
class ReferenceEngineTest {
    private static final Path SAMPLES = Path.of("../../samples");
    private static final Path SPECS = Path.of("test/resources/specs");
    private static final int MESSAGES_PER_SEED = 3_000;

    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();
    private static final ReferenceEngine REFERENCE = new ReferenceEngine(LEXICON);

    @TestFactory
    Stream<DynamicTest> samplesAndSpecs_agree() {
        return Stream.concat(Messages.files(SAMPLES).stream(), Messages.files(SPECS).stream())
                .map(ReferenceEngineTest::agreeOn);
    }

    @TestFactory
    Stream<DynamicTest> messagesOfFiles_agree() {
        return Stream.of(System.getProperty("undertone.messages", "").split(",", -1))
                .filter(file -> !file.isBlank())
                .map(file -> agreeOn(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomUnicode_agrees(long seed) {
        RandomMessages messages = new RandomMessages(new Random(seed));
        check(seed, messages::next);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void mutatedSamples_agree(long seed) {
        Random random = new Random(seed);
        List<String> samples = new ArrayList<>();
        for (Path file : Messages.files(SAMPLES)) {
            Messages.of(file).forEach(line -> samples.add(line.text()));
        }
        check(seed, () -> Messages.mutated(samples.get(random.nextInt(samples.size())), random));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void termsThrownTogether_agree(long seed) {
        Random random = new Random(seed);
        check(seed, () -> Messages.ofTerms(LEXICON, random));
    }

    private static void check(long seed, java.util.function.Supplier<String> messages) {
        List<String> disagreeing = new ArrayList<>();
        for (int i = 0; i < MESSAGES_PER_SEED; i++) {
            String message = messages.get();
            if (!agree(message)) {
                disagreeing.add("message " + i + " of seed " + seed + ": " + message);
            }
        }
        assertThat(disagreeing).isEmpty();
    }

    private static DynamicTest agreeOn(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<Messages.Line> lines = Messages.of(file);
            List<Integer> disagreeing = lines.stream()
                    .filter(line -> !agree(line.text()))
                    .map(Messages.Line::number)
                    .toList();
            assertThat(disagreeing).as("lines of %s", file.getFileName()).isEmpty();
        });
    }

    private static boolean agree(String message) {
        ToneReport report = ANALYZER.analyze(message);
        ReferenceEngine.Report reference = REFERENCE.analyze(message);
        List<Double> scores = report.dimensions().stream().map(report::score).toList();
        return report.outcome() == reference.outcome()
                && scores.equals(reference.scores())
                && report.cues().equals(reference.cues());
    }
}
