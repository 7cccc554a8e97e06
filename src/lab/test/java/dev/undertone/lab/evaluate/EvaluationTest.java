package dev.undertone.lab.evaluate;

import static dev.undertone.lab.evaluate.Sets.labelled;
import static dev.undertone.lab.evaluate.Sets.scored;
import static dev.undertone.lab.evaluate.Sets.scores;
import static dev.undertone.lab.evaluate.Sets.tiny;
import static dev.undertone.lexicon.Dimension.FRUSTRATION;
import static dev.undertone.lexicon.Dimension.SATISFACTION;
import static dev.undertone.lexicon.Dimension.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.lab.labelled.LabelledSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final EvaluationOptions OPTIONS = new EvaluationOptions(200, 5);

    @Test
    void eachDimension_countsTheMessagesThatWereJudgedInIt() {
        Evaluation evaluation = Evaluation.of(
                tiny(),
                labelled("10 this is awful", "0- awful weather", "-1 how lovely", "1- hello", "-- grim"),
                OPTIONS);

        DimensionFigures frustration = evaluation.figures(FRUSTRATION).orElseThrow();
        assertThat(frustration.n()).isEqualTo(3);
        assertThat(frustration.positives()).isEqualTo(2);
        assertThat(frustration.threshold()).isEqualTo(0.5);
        assertThat(frustration.atThreshold()).isEqualTo(new ThresholdFigures(1, 1, 1, 0));
        assertThat(frustration.estimate(Figure.F1).orElseThrow().value()).isEqualTo(0.5);
        assertThat(frustration.bestThreshold().orElseThrow()).isEqualTo(0.0474, within(1e-4));
        assertThat(evaluation.figures(SATISFACTION).orElseThrow().n()).isEqualTo(2);
        assertThat(evaluation.figures(URGENCY)).isEmpty();
        assertThat(evaluation.figures())
                .extracting(DimensionFigures::dimension)
                .containsExactly(FRUSTRATION, SATISFACTION);
    }

    @Test
    void messageThatIsNotScored_countsAsZero() {
        Evaluation evaluation = Evaluation.of(tiny(), labelled("1-  ", "0- hello"), OPTIONS);

        assertThat(evaluation.scored().unscored()).isEqualTo(1);
        assertThat(evaluation.scored().score(FRUSTRATION, 0)).isZero();
        assertThat(evaluation.scored().score(FRUSTRATION, 1)).isPositive();
        assertThat(evaluation
                        .figures()
                        .get(0)
                        .estimate(Figure.AUROC)
                        .orElseThrow()
                        .value())
                .isZero();
    }

    @Test
    void oneClass_figuresAreNotDefined() {
        DimensionFigures figures = Evaluation.of(tiny(), labelled("0- awful", "0- hello"), OPTIONS)
                .figures()
                .get(0);

        assertThat(figures.estimates()).containsOnlyKeys(Figure.CALIBRATION_ERROR);
        assertThat(figures.bestThreshold()).isEmpty();
        assertThat(figures.atThreshold().given()).isEqualTo(1);
    }

    @Test
    void setWithoutLabels_hasNoFigures() {
        assertThat(Evaluation.of(tiny(), labelled("-- awful"), OPTIONS).figures())
                .isEmpty();
        assertThat(Evaluation.of(tiny(), labelled(), OPTIONS).figures()).isEmpty();
    }

    @Test
    void whatElseIsEvaluated_changesNothing() {
        LabelledSet both = labelled("10 awful", "01 lovely", "00 hello", "10 hello", "01 awful");
        LabelledSet one = labelled("1- awful", "0- lovely", "0- hello", "1- hello", "0- awful");

        assertThat(Evaluation.of(tiny(), one, OPTIONS)
                        .figures(FRUSTRATION)
                        .orElseThrow()
                        .estimates())
                .isEqualTo(Evaluation.of(tiny(), both, OPTIONS)
                        .figures(FRUSTRATION)
                        .orElseThrow()
                        .estimates());
    }

    @Test
    void macro_isTheMeanOfSetsWithBothClasses() {
        Evaluation good = Evaluation.of(scored("a", scores(0.9, 0.8), scores(0.1)), OPTIONS);
        Evaluation poor = Evaluation.of(scored("b", scores(0.2), scores(0.2, 0.2, 0.7, 0.1)), OPTIONS);
        Evaluation oneClass = Evaluation.of(scored("c", scores(), scores(0.9, 0.9)), OPTIONS);

        MacroFigures macro = MacroFigures.of(List.of(good, poor, oneClass)).get(0);

        assertThat(macro.sets()).isEqualTo(2);
        // of the poor one's four pairs 1 + 2 · ½ are in order
        assertThat(macro.estimates().get(Figure.AUROC).value()).isEqualTo((1 + 0.5) / 2);
        assertThat(macro.estimates().get(Figure.PRECISION).value()).isEqualTo(0.5);
        assertThat(macro.estimates().get(Figure.RECALL).interval()).isNotNull();
    }

    @Test
    void macro_precisionThatOneSetDoesNotDefine_isNotDefined() {
        Evaluation silent = Evaluation.of(scored("a", scores(0.3), scores(0.1)), OPTIONS);
        Evaluation loud = Evaluation.of(scored("b", scores(0.9), scores(0.1)), OPTIONS);

        assertThat(MacroFigures.of(List.of(silent, loud)).get(0).estimates())
                .containsKeys(Figure.RECALL, Figure.F1)
                .doesNotContainKey(Figure.PRECISION);
    }

    @Test
    void macro_hasTheOrderOfTheLexicon() {
        Evaluation satisfaction = Evaluation.of(tiny(), labelled("-1 lovely", "-0 hello"), OPTIONS);
        Evaluation frustration = Evaluation.of(tiny(), labelled("1- awful", "0- hello"), OPTIONS);

        assertThat(MacroFigures.of(List.of(satisfaction, frustration)))
                .extracting(MacroFigures::dimension)
                .containsExactly(FRUSTRATION, SATISFACTION);
    }

    @Test
    void macro_ofOneSet_isThatSet() {
        Evaluation one = Evaluation.of(scored("a", scores(0.9, 0.4, 0.8), scores(0.1, 0.6)), OPTIONS);

        assertThat(MacroFigures.of(List.of(one)).get(0).estimates())
                .isEqualTo(one.figures().get(0).estimates());
        assertThat(MacroFigures.of(List.of())).isEmpty();
    }

    @Test
    void scoresOfAnotherProgram_mustFitTheSet() {
        LabelledSet set = labelled("1- a", "0- b");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredSet.of(set, Map.of(FRUSTRATION, 0.5), Map.of(FRUSTRATION, scores(0.5))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoredSet.of(set, Map.of(URGENCY, 0.5), Map.of(FRUSTRATION, scores(0.5, 0.5))));
    }
}
