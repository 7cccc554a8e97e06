package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.fit.LexiconNumber.Kind;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How numbers move: with evidence, against the prior, and no further. */
class FitGroundTest {
    private static final List<String> PHRASES =
            List.of("grum", "brask", "vell", "tosk", "very grum", "very brask", "not grum", "not brask", "quiet");

    @TempDir
    private Path folder;

    @Test
    void muchData_recoversWeightsAndFactorsThatTheHandHasWrong() {
        // as the lexicon says, but for brask (1) and the factors of "very" (1.3) and "not" (-0.25)
        Map<String, Double> truth = Map.of(
                "grum",
                2.0,
                "brask",
                1.6,
                "vell",
                0.5,
                "tosk",
                -1.0,
                "very grum",
                3.0,
                "very brask",
                2.4,
                "not grum",
                -1.2,
                "not brask",
                -0.96,
                "quiet",
                0.0);
        FitGround ground = ground(
                false,
                new InventedSet("one", Dimension.FRUSTRATION)
                        .drawn(1, 20_000, -1, PHRASES, truth::get)
                        .set(),
                new InventedSet("two", Dimension.FRUSTRATION)
                        .drawn(2, 20_000, -2, PHRASES, truth::get)
                        .set());

        double[] fitted = fit(ground, new Prior(1, 1));

        assertThat(fitted[weight(ground, "brask")] / fitted[weight(ground, "grum")])
                .isCloseTo(0.8, within(0.1));
        assertThat(fitted[weight(ground, "tosk")] / fitted[weight(ground, "grum")])
                .isCloseTo(-0.5, within(0.1));
        assertThat(fitted[factor(ground, "very")]).isCloseTo(1.5, within(0.1));
        assertThat(fitted[factor(ground, "not")]).isCloseTo(-0.6, within(0.1));
    }

    @Test
    void numberThatNoMessageHas_staysAsItIsWritten() {
        FitGround ground = ground(false, contradicting("one", 50, "grum"), contradicting("two", 50, "grum"));

        double[] fitted = fit(ground, new Prior(0.3, 0.3));

        assertThat(fitted[weight(ground, "grum")]).isLessThan(2);
        assertThat(fitted[weight(ground, "rarely")]).isEqualTo(1.15);
        assertThat(fitted[weight(ground, "brask")]).isEqualTo(1);
        assertThat(fitted[factor(ground, "very")]).isEqualTo(1.3);
    }

    @Test
    void moreMessages_moveAWeightFurther() {
        double few = fittedBrask(2);
        double some = fittedBrask(8);
        double many = fittedBrask(60);

        assertThat(few).isLessThanOrEqualTo(1).isGreaterThan(some);
        assertThat(some).isGreaterThan(many);
        assertThat(many).isPositive();
    }

    @Test
    void priorOfNoDeviation_holdsEverything() {
        FitGround ground = ground(false, contradicting("one", 100, "grum"), contradicting("two", 100, "grum"));

        assertThat(fit(ground, Prior.HAND)).isEqualTo(ground.numbers().of(0).hand());
        double[] onlyFactors = fit(ground, new Prior(0, 0.3));
        assertThat(onlyFactors[weight(ground, "grum")]).isEqualTo(2);
    }

    @Test
    void hugeSet_hasNoMoreSayThanALargeOne() {
        // one origin says that brask is the surer sign, the other one that grum is
        LabelledSet against = preferring("against", 1000, "grum", "brask");
        FitGround even = ground(false, preferring("for", 1000, "brask", "grum"), against);
        FitGround uneven = ground(false, preferring("for", 20_000, "brask", "grum"), against);

        double fittedEvenly = fit(even, new Prior(0.5, 0))[weight(even, "brask")];
        double fittedUnevenly = fit(uneven, new Prior(0.5, 0))[weight(uneven, "brask")];

        assertThat(fittedUnevenly).isCloseTo(fittedEvenly, within(0.051));
    }

    @Test
    void commonLabel_isNotTakenForEvidence() {
        // the same messages, in a set in which one label of three was kept
        LabelledSet half = mixed("half", 300, 300);
        LabelledSet rare = mixed("rare", 100, 300);
        FitGround even = ground(false, half, mixed("other", 200, 200));
        FitGround uneven = ground(false, rare, mixed("other", 200, 200));

        assertThat(fit(uneven, new Prior(0.3, 0))[weight(uneven, "brask")])
                .isCloseTo(fit(even, new Prior(0.3, 0))[weight(even, "brask")], within(0.051));
    }

    @Test
    void weightThatWouldChangeItsSign_stopsInFrontOfZero_unlessAllowed() {
        LabelledSet one = contradicting("one", 500, "vell");
        LabelledSet two = contradicting("two", 500, "vell");
        FitGround held = ground(false, one, two);
        FitGround free = ground(true, one, two);

        assertThat(fit(held, new Prior(1, 0))[weight(held, "vell")]).isEqualTo(0.05);
        assertThat(fit(free, new Prior(1, 0))[weight(free, "vell")]).isNegative();
    }

    @Test
    void setThatIsLeftOut_hasNoSay() {
        LabelledSet calm = mixed("calm", 50, 50);
        FitGround ground = ground(false, contradicting("wild", 500, "brask"), calm, mixed("other", 60, 50));
        FitGround without = ground(false, calm, mixed("other", 60, 50));

        double[] left = ground.fit(0, List.of(new Prior(0.3, 0.3)), 1).values[0];

        assertThat(left).isEqualTo(fit(without, new Prior(0.3, 0.3)));
        assertThat(left).isNotEqualTo(fit(ground, new Prior(0.3, 0.3)));
    }

    @Test
    void secondRound_readsTheMessagesWithTheFirstRoundsNumbers() {
        FitGround ground = ground(false, contradicting("one", 100, "brask"), contradicting("two", 100, "brask"));
        List<Prior> priors = List.of(new Prior(0.3, 0.3));

        // no rule looks at sums here, so another reading must change nothing
        assertThat(ground.fit(-1, priors, 3).values[0]).isEqualTo(ground.fit(-1, priors, 1).values[0]);
    }

    /** Returns the fitted weight of brask when so many messages in each set say that it does not speak for the label. */
    private double fittedBrask(int messages) {
        FitGround ground =
                ground(false, contradicting("one", messages, "brask"), contradicting("two", messages, "brask"));
        return fit(ground, new Prior(0.3, 0.3))[weight(ground, "brask")];
    }

    /** A set in which grum goes with the label and another word with its absence. */
    private static LabelledSet contradicting(String name, int messages, String word) {
        String sure = word.equals("grum") ? "brask" : "grum";
        InventedSet set = new InventedSet(name, Dimension.FRUSTRATION)
                .with(100, true, "it is " + sure)
                .with(20, false, "it is " + sure)
                .with(100, false, "it is quiet")
                .with(20, true, "it is quiet");
        if (word.equals("grum")) {
            return new InventedSet(name, Dimension.FRUSTRATION)
                    .with(100, true, "it is quiet")
                    .with(messages, false, "it is grum")
                    .with(20, false, "it is quiet")
                    .set();
        }
        return set.with(messages, false, "it is " + word).set();
    }

    /** A set in which one word is a surer sign of the label than the other. */
    private static LabelledSet preferring(String name, int messages, String surer, String other) {
        return new InventedSet(name, Dimension.FRUSTRATION)
                .with(messages / 2, true, "it is " + surer)
                .with(messages / 50, false, "it is " + surer)
                .with(messages / 2, true, "it is " + other)
                .with(messages / 4, false, "it is " + other)
                .with(messages, false, "it is quiet")
                .with(messages / 5, true, "it is quiet")
                .set();
    }

    /** In each class the same parts of the same messages, whatever the size of the classes. */
    private static LabelledSet mixed(String name, int positives, int negatives) {
        return new InventedSet(name, Dimension.FRUSTRATION)
                .with(positives / 2, true, "it is grum")
                .with(positives / 5, true, "it is brask")
                .with(positives - positives / 2 - positives / 5, true, "it is quiet")
                .with(negatives / 10, false, "it is grum")
                .with(negatives / 5, false, "it is brask")
                .with(negatives - negatives / 10 - negatives / 5, false, "it is quiet")
                .set();
    }

    private FitGround ground(boolean allowSignChange, LabelledSet... sets) {
        LexiconFolder tables = InventedLexicon.in(folder);
        Lexicon lexicon = tables.lexicon();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        List<VoicedSet> voiced =
                List.of(sets).stream().map(set -> new VoicedSet(set, analyzer)).toList();
        Numbers numbers =
                new Numbers(tables, lexicon, List.of(Dimension.FRUSTRATION), FittedRows.of(lexicon, false, Set.of()));
        return new FitGround(numbers, voiced, allowSignChange);
    }

    private static double[] fit(FitGround ground, Prior prior) {
        return ground.fit(-1, Collections.nCopies(1, prior), 1).values[0];
    }

    private int weight(FitGround ground, String term) {
        return find(ground, Kind.WEIGHT, term);
    }

    private int factor(FitGround ground, String term) {
        return find(ground, Kind.FACTOR, term);
    }

    private static int find(FitGround ground, Kind kind, String term) {
        DimensionNumbers numbers = ground.numbers().of(0);
        for (int n = 0; n < numbers.size(); n++) {
            if (numbers.get(n).kind() == kind
                    && ground.numbers().term(numbers.get(n)).equals(term)) {
                return n;
            }
        }
        throw new AssertionError(term);
    }
}
