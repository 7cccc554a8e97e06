package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Comparison;
import dev.undertone.lab.evaluate.DimensionFigures;
import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.MacroFigures;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the tables of one dimension: a set, or the mean of several. Immutable.
 *
 * @param name the set's
 * @param part what the set was used for
 * @param n how many messages were judged
 * @param positives how many of them have the label
 * @param figures by the names of the peers, in the order of the tables; a peer that does not speak of the dimension is left out.
 *     Unmodifiable
 * @param lead the distance to the best other system that reads the text; empty when there is none
 */
record Line(
        String name,
        SetDescription.Part part,
        int n,
        int positives,
        Map<String, Map<Figure, Estimate>> figures,
        Optional<Lead> lead) {
    /** The name of the line with the means. */
    static final String MEAN = "mean of the unseen";

    Line {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * Returns the lines of a dimension: sets that have messages with and without the label, in the order given, and behind the
     * unseen ones of real messages their mean, when there are several.
     */
    static List<Line> of(List<Result> results, Dimension dimension) {
        List<Result> unseen = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Result result : results) {
            Optional<Line> line = of(result, dimension);
            line.ifPresent(lines::add);
            if (line.isPresent() && result.description().part() == SetDescription.Part.CHECK) {
                unseen.add(result);
            }
        }
        if (unseen.size() > 1) {
            int behind = 0;
            for (int i = 0; i < lines.size(); i++) {
                behind = lines.get(i).part() == SetDescription.Part.CHECK ? i + 1 : behind;
            }
            lines.add(behind, mean(unseen, dimension));
        }
        return List.copyOf(lines);
    }

    private static Optional<Line> of(Result result, Dimension dimension) {
        Map<String, Map<Figure, Estimate>> figures = new LinkedHashMap<>();
        int n = 0;
        int positives = 0;
        for (Map.Entry<String, Standing> entry : result.standings().entrySet()) {
            Optional<DimensionFigures> ranking = entry.getValue().ranking().figures(dimension);
            Optional<DimensionFigures> labelling = entry.getValue().labelling().figures(dimension);
            if (ranking.isPresent() && ranking.get().estimates().containsKey(Figure.AUROC)) {
                figures.put(
                        entry.getKey(),
                        both(
                                ranking.get().estimates(),
                                labelling.map(DimensionFigures::estimates).orElse(Map.of())));
                n = ranking.get().n();
                positives = ranking.get().positives();
            }
        }
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Optional<Lead> lead = lead(
                figures,
                dimension,
                rival -> Comparison.of(
                        rankings(List.of(result), UndertonePeer.NAME).get(0),
                        rankings(List.of(result), rival).get(0)));
        return Optional.of(
                new Line(result.description().name(), result.description().part(), n, positives, figures, lead));
    }

    private static Line mean(List<Result> results, Dimension dimension) {
        Map<String, Map<Figure, Estimate>> figures = new LinkedHashMap<>();
        for (String peer : results.get(0).standings().keySet()) {
            Map<Figure, Estimate> ranking = macro(rankings(results, peer), dimension);
            if (!ranking.isEmpty()) {
                figures.put(peer, both(ranking, macro(labellings(results, peer), dimension)));
            }
        }
        Optional<Lead> lead = lead(
                figures,
                dimension,
                rival -> Comparison.macro(rankings(results, UndertonePeer.NAME), rankings(results, rival)));
        return new Line(MEAN, SetDescription.Part.CHECK, 0, 0, figures, lead);
    }

    private static Map<Figure, Estimate> macro(List<Evaluation> evaluations, Dimension dimension) {
        return MacroFigures.of(evaluations).stream()
                .filter(macro -> macro.dimension().equals(dimension))
                .map(MacroFigures::estimates)
                .findAny()
                .orElse(Map.of());
    }

    /** Takes the area under the curve from the scores, and what depends on a threshold from the labels. */
    private static Map<Figure, Estimate> both(Map<Figure, Estimate> ranking, Map<Figure, Estimate> labelling) {
        Map<Figure, Estimate> both = new EnumMap<>(Figure.class);
        take(both, ranking, Figure.AUROC);
        take(both, labelling, Figure.PRECISION);
        take(both, labelling, Figure.RECALL);
        take(both, labelling, Figure.F1);
        return both;
    }

    private static void take(Map<Figure, Estimate> into, Map<Figure, Estimate> from, Figure figure) {
        Estimate estimate = from.get(figure);
        if (estimate != null) {
            into.put(figure, estimate);
        }
    }

    private static List<Evaluation> rankings(List<Result> results, String peer) {
        return results.stream().map(result -> standing(result, peer).ranking()).toList();
    }

    private static List<Evaluation> labellings(List<Result> results, String peer) {
        return results.stream()
                .map(result -> standing(result, peer).labelling())
                .toList();
    }

    private static Standing standing(Result result, String peer) {
        return Objects.requireNonNull(result.standings().get(peer), peer + " must have scored every set");
    }

    private static Optional<Lead> lead(
            Map<String, Map<Figure, Estimate>> figures,
            Dimension dimension,
            Function<String, List<Comparison>> comparison) {
        return figures.entrySet().stream()
                .filter(of ->
                        !of.getKey().equals(UndertonePeer.NAME) && !of.getKey().equals(MajorityPeer.NAME))
                .max(Comparator.comparingDouble(of -> auroc(of.getValue())))
                .map(Map.Entry::getKey)
                .map(rival -> new Lead(rival, difference(comparison.apply(rival), dimension)));
    }

    private static double auroc(Map<Figure, Estimate> figures) {
        Estimate auroc = figures.get(Figure.AUROC);
        return auroc == null ? 0 : auroc.value();
    }

    private static Estimate difference(List<Comparison> comparisons, Dimension dimension) {
        return comparisons.stream()
                .filter(comparison -> comparison.dimension().equals(dimension))
                .map(comparison -> comparison.differences().get(Figure.AUROC))
                .map(difference -> difference.estimate())
                .findAny()
                .orElseThrow();
    }

    /** Returns a figure; empty when the peer does not speak of the dimension, or the figure is not defined. */
    Optional<Estimate> figure(String peer, Figure figure) {
        return Optional.ofNullable(figures.get(peer)).map(of -> of.get(figure));
    }

    /** Tells whether it is a mean of sets, not a set. */
    boolean isMean() {
        return name.equals(MEAN);
    }
}
