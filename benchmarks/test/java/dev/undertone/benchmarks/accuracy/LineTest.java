package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Dimension DIMENSION = Dimension.FRUSTRATION;

    /** Labels: yes, yes, no, no. Pairs in order: 0.9 over 0.8 and 0.1, 0.4 over 0.1. One hit, one false alarm. */
    private static final double[] THREE_OF_FOUR = {0.9, 0.4, 0.8, 0.1};

    /** Pairs in order: 0.9 over both. One hit, two false alarms. */
    private static final double[] TWO_OF_FOUR = {0.9, 0.1, 0.7, 0.6};

    private static Result result(String name, SetDescription.Part part, double[] undertone, double[] vader) {
        LabelledSet set = Sets.labelled(name, DIMENSION, "++--");
        Map<String, Standing> standings = new LinkedHashMap<>();
        standings.put("Undertone", Sets.standing(set, DIMENSION, undertone));
        standings.put("VADER", Sets.standing(set, DIMENSION, vader));
        standings.put("Majority", Sets.standing(set, DIMENSION, 0, 0, 0, 0));
        return new Result(Sets.description(name, part), 4, standings);
    }

    private static double value(Line line, String peer, Figure figure) {
        return line.figure(peer, figure).orElseThrow().value();
    }

    @Test
    void set_areaFromScoresAndTheRestFromLabels() {
        Line line = Line.of(List.of(result("pots", SetDescription.Part.FIT, THREE_OF_FOUR, TWO_OF_FOUR)), DIMENSION)
                .get(0);

        assertThat(line.name()).isEqualTo("pots");
        assertThat(line.n()).isEqualTo(4);
        assertThat(line.positives()).isEqualTo(2);
        assertThat(value(line, "Undertone", Figure.AUROC)).isEqualTo(0.75);
        assertThat(value(line, "VADER", Figure.AUROC)).isEqualTo(0.5);
        assertThat(value(line, "Majority", Figure.AUROC)).isEqualTo(0.5);
        assertThat(value(line, "VADER", Figure.PRECISION)).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(value(line, "VADER", Figure.RECALL)).isEqualTo(0.5);
        assertThat(value(line, "VADER", Figure.F1)).isEqualTo(0.4, within(1e-12));
        assertThat(line.figure("Majority", Figure.PRECISION)).isEmpty();
    }

    @Test
    void lead_isOnTheBestOtherThatReadsTheText() {
        Lead lead = Line.of(List.of(result("pots", SetDescription.Part.FIT, THREE_OF_FOUR, TWO_OF_FOUR)), DIMENSION)
                .get(0)
                .lead()
                .orElseThrow();

        assertThat(lead.rival()).isEqualTo("VADER");
        assertThat(lead.difference().value()).isEqualTo(0.25);
        assertThat(lead.isTie()).as("four messages prove nothing").isTrue();
    }

    @Test
    void unseenSets_theirMeanBehindThem() {
        List<Line> lines = Line.of(
                List.of(
                        result("pots", SetDescription.Part.CHECK, THREE_OF_FOUR, TWO_OF_FOUR),
                        result("pans", SetDescription.Part.CHECK, TWO_OF_FOUR, TWO_OF_FOUR),
                        result("robots", SetDescription.Part.GENERATED, THREE_OF_FOUR, TWO_OF_FOUR),
                        result("lids", SetDescription.Part.FIT, THREE_OF_FOUR, TWO_OF_FOUR)),
                DIMENSION);

        assertThat(lines).extracting(Line::name).containsExactly("pots", "pans", Line.MEAN, "robots", "lids");
        Line mean = lines.get(2);
        assertThat(value(mean, "Undertone", Figure.AUROC)).isEqualTo(0.625);
        assertThat(value(mean, "Undertone", Figure.RECALL)).isEqualTo(0.5);
        assertThat(mean.lead().orElseThrow().difference().value()).isEqualTo(0.125);
    }

    @Test
    void oneUnseenSet_noMean() {
        assertThat(Line.of(
                        List.of(
                                result("pots", SetDescription.Part.CHECK, THREE_OF_FOUR, TWO_OF_FOUR),
                                result("lids", SetDescription.Part.FIT, THREE_OF_FOUR, TWO_OF_FOUR)),
                        DIMENSION))
                .hasSize(2)
                .noneMatch(Line::isMean);
    }

    @Test
    void setWithOneKindOfLabel_leftOut() {
        LabelledSet set = Sets.labelled("calm", DIMENSION, "--");
        Result calm = new Result(
                Sets.description("calm", SetDescription.Part.CHECK),
                2,
                Map.of("Undertone", Sets.standing(set, DIMENSION, 0.2, 0.3)));

        assertThat(Line.of(List.of(calm), DIMENSION)).isEmpty();
        assertThat(Line.of(List.of(calm), Dimension.URGENCY)).isEmpty();
    }
}
