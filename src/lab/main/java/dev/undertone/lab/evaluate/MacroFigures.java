package dev.undertone.lab.evaluate;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The mean of each figure over several sets, in one dimension: every set counts the same, however many messages it has.
 * Immutable.
 *
 * @param dimension the dimension
 * @param sets over how many sets the means are: those that have messages with the label and messages without it
 * @param estimates the figures that are defined in all of these sets; unmodifiable. The intervals come from resampling
 *     each set by itself
 */
public record MacroFigures(Dimension dimension, int sets, Map<Figure, Estimate> estimates) {
    /** Creates figures; the map is copied. */
    public MacroFigures {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Map<Figure, Estimate> copy = new EnumMap<>(Figure.class);
        copy.putAll(estimates);
        estimates = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the means over evaluations, for each dimension that one of them can tell apart, in the lexicon's order.
     *
     * @param evaluations of different sets, with the same options
     * @throws IllegalArgumentException if the numbers of resamples differ
     */
    public static List<MacroFigures> of(List<Evaluation> evaluations) {
        if (evaluations.stream().map(of -> of.options().resamples()).distinct().count() > 1) {
            throw new IllegalArgumentException("evaluations must have the same number of resamples");
        }
        Set<Dimension> dimensions = new LinkedHashSet<>();
        evaluations.forEach(evaluation -> dimensions.addAll(evaluation.scored().dimensions()));
        List<MacroFigures> macro = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            List<DimensionFigures> sets = evaluations.stream()
                    .map(evaluation -> evaluation.figures(dimension))
                    .flatMap(Optional::stream)
                    .filter(DimensionFigures::hasBoth)
                    .toList();
            if (!sets.isEmpty()) {
                macro.add(new MacroFigures(dimension, sets.size(), means(sets)));
            }
        }
        return List.copyOf(macro);
    }

    private static Map<Figure, Estimate> means(List<DimensionFigures> sets) {
        Map<Figure, Estimate> means = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            List<Estimate> estimates = sets.stream()
                    .map(set -> set.estimate(figure))
                    .flatMap(Optional::stream)
                    .toList();
            if (estimates.size() == sets.size()) {
                double sum = 0;
                for (Estimate estimate : estimates) {
                    sum += estimate.value();
                }
                Resamples resamples = Resamples.mean(
                        sets.stream().map(set -> set.resamples(figure)).toList());
                means.put(figure, new Estimate(sum / sets.size(), resamples.interval()));
            }
        }
        return means;
    }
}
