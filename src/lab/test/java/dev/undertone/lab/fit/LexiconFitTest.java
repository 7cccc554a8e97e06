package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.fit.FitOptions.Step;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: from tables and sets to tables that say how they came about. */
class LexiconFitTest {
    private static final List<String> PHRASES = List.of("grum", "brask", "vell", "tosk", "very brask", "lume", "quiet");

    /** As the lexicon says, but for brask and tosk. */
    private static final Map<String, Double> TRUTH =
            Map.of("grum", 2.0, "brask", 2.2, "vell", 0.5, "tosk", -0.3, "very brask", 2.9, "lume", 0.0, "quiet", 0.0);

    private static final FitOptions ALL = FitOptions.defaults();
    private static final FitOptions WEIGHTS = only(Step.WEIGHTS);

    @TempDir
    private Path place;

    @Test
    void wrongWeights_areMovedAndNoSetLoses() {
        FitReport report = fit(WEIGHTS, sets());
        WeightsFit weights = frustration(report).weights();

        assertThat(weights.isAdopted()).isTrue();
        assertThat(weights.figures()).extracting(SetFigure::set).containsExactly("one", "two", "three");
        assertThat(weights.figures()).allMatch(figure -> figure.gain() >= -0.0005);
        assertThat(LeaveOneSetOut.meanGain(weights.figures())).isPositive();
        assertThat(weights.moves()).anySatisfy(move -> {
            assertThat(move.term()).isEqualTo("brask");
            assertThat(move.table()).isEqualTo("frustration.tsv");
            assertThat(move.hand()).isEqualTo(1);
            assertThat(move.fitted()).isGreaterThan(1.2);
            assertThat(move.messages()).isGreaterThan(100);
        });
        assertThat(report.changed()).contains("frustration.tsv").doesNotContain("manifest.tsv");
    }

    @Test
    void figures_areThoseOfTheEngineOnTheLeftOutSet() {
        FitReport report = fit(WEIGHTS, sets());
        LabelledSet one = sets().get(0);
        Lexicon hand = InventedLexicon.in(place.resolve("again")).lexicon();
        VoicedSet voiced =
                new VoicedSet(one, ToneAnalyzer.builder().lexicon(hand).build());
        double auroc = voiced.judged(
                        Dimension.FRUSTRATION,
                        voiced.read(ToneAnalyzer.builder().lexicon(hand).build()))
                .auroc();

        SetFigure figure = frustration(report).weights().figures().get(0);
        assertThat(figure.before()).isEqualTo(auroc);
        assertThat(figure.messages()).isEqualTo(600);
        assertThat(figure.positives()).isEqualTo((int) one.messages().stream()
                .filter(message -> message.labels().get(Dimension.FRUSTRATION))
                .count());
    }

    @Test
    void sameInput_sameBytes() {
        FitReport one = fit(ALL, sets());
        FitReport other = fit(ALL, sets());

        for (String table : InventedLexicon.tables().keySet()) {
            assertThat(one.lexicon().text(table)).isEqualTo(other.lexicon().text(table));
        }
        assertThat(one.dimensions()).isEqualTo(other.dimensions());
    }

    @Test
    void changedTable_keepsEverythingButNumbersAndSaysWhereTheyAreFrom() {
        String fitted = fit(ALL, sets()).lexicon().text("frustration.tsv");

        List<String> lines = fitted.lines().toList();
        assertThat(lines.get(0)).startsWith("# Fitted frustration: prior the hand-written number, deviation ");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                "# Fitted frustration on two \\(500 messages, \\d+ with the label\\): 0\\.\\d{4} -> 0\\.\\d{4}"));
        assertThat(lines).anyMatch(line -> line.startsWith("# Fitted frustration: calibration"));
        assertThat(lines).anyMatch(line -> line.startsWith("# Fitted frustration: threshold"));
        assertThat(withoutNumbers(fitted)).isEqualTo(withoutNumbers(InventedLexicon.FRUSTRATION));
    }

    @Test
    void fittedAgain_noteIsReplaced() throws IOException {
        LexiconFolder once = fit(WEIGHTS, sets()).lexicon();
        once.writeTo(place.resolve("once"));
        List<LabelledSet> others = List.of(drawn("four", 11, 700), drawn("five", 12, 700), drawn("six", 13, 700));

        FitReport again = LexiconFit.run(LexiconFolder.read(place.resolve("once")), others, ALL, step -> {});

        String text = again.lexicon().text("frustration.tsv");
        assertThat(text).contains("# Fitted frustration on five").doesNotContain("# Fitted frustration on one");
    }

    @Test
    void rightWeights_andNothingToGain_stayAsTheyAreWritten() {
        List<LabelledSet> sets = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            sets.add(new InventedSet(name, Dimension.FRUSTRATION)
                    .with(60, true, "it is grum")
                    .with(60, false, "it is quiet")
                    .set());
        }

        FitReport report = fit(WEIGHTS, sets);

        assertThat(frustration(report).weights().isAdopted()).isFalse();
        assertThat(frustration(report).weights().moves()).isEmpty();
        assertThat(report.changed()).isEmpty();
    }

    @Test
    void keptCategory_doesNotMove() {
        FitOptions keep = new FitOptions(Set.of(Step.WEIGHTS), Set.of("anger"), false, 0.03, 0.5);

        FitReport report = fit(keep, sets());

        assertThat(report.lexicon().text("frustration.tsv")).contains("brask\tanger\t1\n", "grum\tanger\t2\t");
        assertThat(frustration(report).weights().moves())
                .isNotEmpty()
                .noneMatch(move -> move.category().equals("anger"));
    }

    @Test
    void dimensionWithOneUsableSet_isLeftAloneAndSaysSo() {
        LabelledSet praise = new InventedSet("praise", Dimension.SATISFACTION)
                .with(20, true, "it is lume")
                .with(20, false, "it is quiet")
                .set();
        LabelledSet oneSided = new InventedSet("one-sided", Dimension.SATISFACTION)
                .with(50, true, "it is dath")
                .set();
        List<LabelledSet> sets = new ArrayList<>(sets());
        sets.add(praise);
        sets.add(oneSided);

        FitReport report = fit(ALL, sets);

        DimensionFit satisfaction = report.dimensions().get(1);
        assertThat(satisfaction.weights()).isNull();
        assertThat(satisfaction.calibration()).isNull();
        assertThat(satisfaction.notes())
                .anyMatch(note -> note.startsWith("one-sided is left out: it has 50 messages with the label and 0"))
                .anyMatch(note -> note.startsWith("nothing is fitted"));
        assertThat(report.lexicon().lexicon().settings().get(1))
                .extracting(DimensionSettings::slope, DimensionSettings::threshold)
                .containsExactly(2.0, 0.5);
    }

    @Test
    void onlyCalibration_movesTheThresholdSoThatLabelsStay() {
        FitReport report = fit(only(Step.CALIBRATION), sets());
        DimensionFit fit = frustration(report);

        assertThat(fit.weights()).isNull();
        assertThat(fit.threshold()).isNull();
        assertThat(fit.calibration().adopted()).isTrue();
        DimensionSettings now = report.lexicon().lexicon().settings().get(0);
        assertThat(now.slope()).isEqualTo(fit.calibration().fitted().slope());
        assertThat(now.intercept()).isEqualTo(fit.calibration().fitted().intercept());
        // the label was given from a strength of 1.5 on
        double score = fit.calibration().fitted().score(1.5);
        assertThat(now.threshold()).isLessThanOrEqualTo(score).isGreaterThan(score - 0.0002);
        assertThat(withoutSettings(report.lexicon().text("frustration.tsv")))
                .isEqualTo(withoutSettings(InventedLexicon.FRUSTRATION));
    }

    @Test
    void before_isTheLexiconAsItCameIn() {
        FitReport all = fit(ALL, sets());
        List<SetFigure> asItCame = new ArrayList<>();
        ToneAnalyzer hand = ToneAnalyzer.builder()
                .lexicon(InventedLexicon.in(place.resolve("again")).lexicon())
                .build();
        for (LabelledSet set : sets()) {
            int given = 0;
            int right = 0;
            int positives = 0;
            for (var message : set.messages()) {
                boolean label = message.labels().get(Dimension.FRUSTRATION);
                boolean found = hand.analyze(message.text()).labels().contains(Dimension.FRUSTRATION);
                given += found ? 1 : 0;
                right += found && label ? 1 : 0;
                positives += label ? 1 : 0;
            }
            asItCame.add(
                    new SetFigure(set.name(), set.messages().size(), positives, 2.0 * right / (given + positives), 0));
        }

        DimensionFit fit = frustration(all);
        assertThat(fit.weights().moves()).isNotEmpty();
        for (int i = 0; i < asItCame.size(); i++) {
            double before = asItCame.get(i).before();
            assertThat(fit.labels().get(i).before()).isEqualTo(before);
            assertThat(fit.threshold().figures().get(i).before()).isEqualTo(before);
        }
    }

    @Test
    void threshold_keepsFalseAlarmsUnderTheirBound() {
        FitOptions strict = new FitOptions(Set.of(Step.THRESHOLD), Set.of(), false, 0.01, 0.5);

        ThresholdFit threshold = frustration(fit(strict, sets())).threshold();

        assertThat(threshold.falseAlarmsBefore()).isGreaterThan(0.01);
        assertThat(threshold.adopted()).isTrue();
        assertThat(threshold.falseAlarmsNow()).isLessThanOrEqualTo(0.01);
        assertThat(threshold.now()).isGreaterThan(threshold.before());
        assertThat(threshold.calm()).hasSize(3);
    }

    @Test
    void twoSetsOfOneName_areRefused() {
        List<LabelledSet> sets = List.of(drawn("one", 1, 100), drawn("one", 2, 100));

        assertThatThrownBy(() -> fit(ALL, sets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got one twice");
    }

    @Test
    void unknownNameToKeep_isRefusedWithWhatThereIs() {
        FitOptions keep = new FitOptions(Set.of(Step.WEIGHTS), Set.of("angre"), false, 0.03, 0.5);

        assertThatThrownBy(() -> fit(keep, sets()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anger, hint, in-question, intensifier, negator, praise, when-negated")
                .hasMessageContaining("(got angre)");
    }

    @Test
    void rowsOfTheBundledBase_doNotMove() {
        Map<String, String> tables = InventedLexicon.tables();
        tables.put("manifest.tsv", """
                format\t1
                id\tadded
                version\t1
                language\ten
                licence\tApache-2.0
                sources\tinvented for tests
                base\tbundled
                file\tfrustration.tsv
                """);
        tables.put("frustration.tsv", """
                @table\tcues
                @dimension\tfrustration
                @category\tanger what makes people angry
                brask\tanger\t1
                """);
        LexiconFolder added = InventedLexicon.in(place.resolve("added"), tables);
        Lexicon lexicon = added.lexicon();
        FittedRows rows = FittedRows.of(lexicon, added.hasBase(), Set.of());

        Numbers numbers = new Numbers(added, lexicon, List.of(Dimension.FRUSTRATION), rows);

        assertThat(numbers.of(0).size()).isEqualTo(1);
        assertThat(numbers.term(numbers.of(0).get(0))).isEqualTo("brask");
        assertThat(rows.maySet(Dimension.FRUSTRATION)).isFalse();
        assertThat(numbers.written(new double[][] {{1.5}}).text("frustration.tsv"))
                .endsWith("brask\tanger\t1.5\n");
    }

    private FitReport fit(FitOptions options, List<LabelledSet> sets) {
        return LexiconFit.run(InventedLexicon.in(place.resolve("hand")), sets, options, step -> {});
    }

    private static List<LabelledSet> sets() {
        return List.of(drawn("one", 1, 600), drawn("two", 2, 500), drawn("three", 3, 400));
    }

    private static LabelledSet drawn(String name, long seed, int size) {
        return new InventedSet(name, Dimension.FRUSTRATION)
                .drawn(seed, size, -2, PHRASES, TRUTH::get)
                .set();
    }

    private static DimensionFit frustration(FitReport report) {
        return report.dimensions().get(0);
    }

    private static FitOptions only(Step step) {
        return new FitOptions(Set.of(step), Set.of(), false, 0.03, 0.5);
    }

    private static String withoutSettings(String table) {
        return table.replaceAll("(?m)^(# Fitted|@(slope|intercept|threshold)).*\n", "");
    }

    private static String withoutNumbers(String table) {
        return table.replaceAll("(?m)^# Fitted.*\n", "").replaceAll("-?[0-9]+(\\.[0-9]+)?", "N");
    }
}
