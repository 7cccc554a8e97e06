package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.fit.LexiconNumber.Kind;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueReaderTest {
    private static final double ROUNDING = 1e-4;

    private final Lexicon invented = Lexicon.read(InventedLexicon.tables());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Third time I ask, and still no reply!! Not happy, not impressed.",
                "Oh great, another delay. Thanks for nothing, your \"excellent\" service is a joke :(",
                "I was annoyed but it is sorted now, thank you so much!",
                "Could you please help? I am a bit disappointed with the slow answer. Thanks",
                "Is it normal to wait six weeks for a refund? It would be lovely if somebody answered.",
                "Lovely staff, however the room was never clean and the food was not great, not great at all 😡😡",
                "Yeah right, so helpful. I need this urgently, my flight leaves in an hour and I can't log in.",
            })
    void sumOfProducts_isTheEnginesStrength(String message) {
        Lexicon lexicon = Lexicon.bundled();
        ToneReport report = ToneAnalyzer.create().analyze(message);
        CueReader reader = new CueReader(lexicon);
        for (DimensionSettings settings : lexicon.settings()) {
            DimensionNumbers numbers = numbers(lexicon, settings.dimension());
            double[] hand = numbers.hand();
            List<CueRow> rows = reader.rows(0, report.cues(), numbers, settings.dimension());
            double sum =
                    rows.stream().mapToDouble(row -> row.contribution(hand)).sum();
            assertThat(sum)
                    .as(settings.dimension().name())
                    .isCloseTo(report.strength(settings.dimension()), within(ROUNDING));
        }
    }

    @Test
    void intensifiedCueInAQuestion_isWeightTimesBothFactors() {
        DimensionNumbers numbers = numbers(invented, Dimension.FRUSTRATION);

        assertThat(gradient("is it very grum?", numbers, Kind.WEIGHT, 0)).isCloseTo(1.3 * 0.8, within(1e-12));
        assertThat(gradient("is it very grum?", numbers, Kind.FACTOR, shifter("very")))
                .isCloseTo(2 * 0.8, within(1e-12));
        assertThat(gradient("is it very grum?", numbers, Kind.QUESTION, 0)).isCloseTo(2 * 1.3, within(1e-12));
    }

    @Test
    void turnedCue_dependsOnTheShareAndNotOnTheNegatorsFactor() {
        DimensionNumbers frustration = numbers(invented, Dimension.FRUSTRATION);
        int satisfaction = invented.dimensions().indexOf(Dimension.SATISFACTION);

        assertThat(gradient("it is not lume", frustration, Kind.SHARE, satisfaction))
                .isCloseTo(1.5, within(1e-12));
        assertThat(gradient("it is not lume", frustration, Kind.FACTOR, shifter("not")))
                .isZero();

        DimensionNumbers own = numbers(invented, Dimension.SATISFACTION);
        assertThat(gradient("it is not lume", own, Kind.FACTOR, shifter("not"))).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void entryOfTwoDimensions_turned_countsOnceByItsOwnWeightAndOnceByTheShare() {
        DimensionNumbers frustration = numbers(invented, Dimension.FRUSTRATION);
        int dath = entry("dath");
        int satisfaction = invented.dimensions().indexOf(Dimension.SATISFACTION);

        assertThat(gradient("it is not dath", frustration, Kind.WEIGHT, dath)).isCloseTo(-0.25, within(1e-12));
        assertThat(gradient("it is not dath", frustration, Kind.SHARE, satisfaction))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void keptRowsAndShields_areConstants() {
        FittedRows rows = FittedRows.of(invented, false, Set.of("hint", "intensifier", "in-question"));
        DimensionNumbers numbers =
                new DimensionNumbers(invented, invented.settings().get(0), rows);

        assertThat(numbers.find(Kind.WEIGHT, entry("grum"))).isNotNegative();
        assertThat(numbers.find(Kind.WEIGHT, entry("vell"))).isEqualTo(-1);
        assertThat(numbers.find(Kind.FACTOR, shifter("very"))).isEqualTo(-1);
        assertThat(numbers.find(Kind.QUESTION, 0)).isEqualTo(-1);
        assertThat(numbers(invented, Dimension.FRUSTRATION).find(Kind.WEIGHT, entry("shield wall")))
                .isEqualTo(-1);
    }

    /** Returns how fast the strength of a message grows with a number. */
    private double gradient(String message, DimensionNumbers numbers, Kind kind, int row) {
        ToneReport report = ToneAnalyzer.builder().lexicon(invented).build().analyze(message);
        double[] gradient = new double[numbers.size()];
        Dimension dimension = numbers.get(0).dimension();
        for (CueRow cue : new CueReader(invented).rows(0, report.cues(), numbers, dimension)) {
            cue.addGradient(numbers.hand(), 1, gradient);
        }
        int number = numbers.find(kind, row);
        assertThat(number).isNotNegative();
        return gradient[number];
    }

    private int entry(String term) {
        return invented.entries().stream().map(entry -> entry.term()).toList().indexOf(term);
    }

    private int shifter(String term) {
        return invented.shifters().stream().map(entry -> entry.term()).toList().indexOf(term);
    }

    private static DimensionNumbers numbers(Lexicon lexicon, Dimension dimension) {
        FittedRows all = FittedRows.of(lexicon, false, Set.of());
        DimensionSettings settings = lexicon.settings().stream()
                .filter(one -> one.dimension().equals(dimension))
                .findFirst()
                .orElseThrow();
        return new DimensionNumbers(lexicon, settings, all);
    }
}
