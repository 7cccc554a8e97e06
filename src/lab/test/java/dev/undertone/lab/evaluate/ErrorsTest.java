package dev.undertone.lab.evaluate;

import static dev.undertone.lab.evaluate.Sets.labelled;
import static dev.undertone.lab.evaluate.Sets.tiny;
import static dev.undertone.lexicon.Dimension.FRUSTRATION;
import static dev.undertone.lexicon.Dimension.SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lab.evaluate.CalmFigures.TermCount;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the errors come from: categories, calm messages, worst errors. */
class ErrorsTest {
    @Test
    void categories_countMessagesAndDecisions() {
        List<CategoryTable> tables = CategoryTable.of(
                tiny(),
                labelled(
                        "1- this is awful",
                        "0- awful weather",
                        "1- still waiting",
                        "1- waiting and awful, and waiting",
                        "1- hello",
                        "0- hello again",
                        "0- hello hello",
                        "-- grim"));

        assertThat(tables)
                .containsExactly(new CategoryTable(
                        FRUSTRATION,
                        List.of(
                                new CategoryCounts("anger", 3, 2, 2, 1, 0),
                                new CategoryCounts("waiting", 2, 2, 0, 0, 1),
                                new CategoryCounts(CategoryCounts.NO_CUE, 3, 1, 0, 0, 1))));
        assertThat(tables.get(0).rows().get(0).precision()).hasValue(2 / 3.0);
    }

    @Test
    void calmMessages_countWhereTheyWereJudged() {
        List<CalmFigures> figures = CalmFigures.of(
                tiny(),
                labelled(
                        "00 awful and grim",
                        "00 awful",
                        "0- awful but lovely",
                        "00 hello",
                        "10 so lovely",
                        "-0 quite splendid",
                        "-- awful"));

        assertThat(figures)
                .containsExactly(
                        new CalmFigures(FRUSTRATION, 4, 3, List.of(new TermCount("awful", "anger", 3))),
                        new CalmFigures(SATISFACTION, 4, 1, List.of(new TermCount("splendid", "praise", 1))));
        assertThat(figures.get(0).share()).hasValue(0.75);
    }

    @Test
    void worstErrors_areSortedByHowWrongTheyAre() {
        ScoredSet scored = ScoredSet.of(
                tiny(),
                labelled(
                        "-0 lovely",
                        "-0 lovely and splendid",
                        "-0 splendid",
                        "-0 hello",
                        "-1 nice",
                        "-1 hello",
                        "-1 lovely",
                        "-1 hello again"));

        WorstErrors errors = WorstErrors.of(scored, 2).get(0);

        assertThat(errors.dimension()).isEqualTo(SATISFACTION);
        assertThat(errors.falseAlarms())
                .extracting(error -> error.message().text())
                .containsExactly("lovely and splendid", "splendid");
        assertThat(errors.misses()).extracting(error -> error.message().text()).containsExactly("hello", "hello again");
        assertThat(WorstErrors.of(scored, 9).get(0).misses()).hasSize(3);
    }
}
