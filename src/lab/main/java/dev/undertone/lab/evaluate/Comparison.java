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
 * What a lexicon does better or worse than a baseline in one dimension, on the same messages. Immutable.
 *
 * @param dimension the dimension
 * @param sets over how many sets the differences are means
 * @param differences evaluated minus baseline, for the figures that are defined for both on all these sets; unmodifiable
 * @param changes the labels on which they differ, over all sets
 */
public record Comparison(Dimension dimension, int sets, Map<Figure, Difference> differences, LabelChanges changes) {
    /** Creates a comparison; the map is copied. */
    public Comparison {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Objects.requireNonNull(changes, "changes must not be null");
        Map<Figure, Difference> copy = new EnumMap<>(Figure.class);
        copy.putAll(differences);
        differences = Collections.unmodifiableMap(copy);
    }

    /** Both sides on one set. */
    private record Sides(DimensionFigures evaluated, DimensionFigures baseline, LabelChanges changes) {
        static Optional<Sides> of(Evaluation evaluated, Evaluation baseline, Dimension dimension) {
            return evaluated
                    .figures(dimension)
                    .flatMap(of -> baseline.figures(dimension)
                            .map(with -> new Sides(
                                    of, with, LabelChanges.of(evaluated.scored(), baseline.scored(), dimension))));
        }
    }

    /**
     * Compares two evaluations of one set, for each dimension that both know.
     *
     * @throws IllegalArgumentException if the sets or the options differ
     */
    public static List<Comparison> of(Evaluation evaluated, Evaluation baseline) {
        requireSame(evaluated, baseline);
        List<Comparison> comparisons = new ArrayList<>();
        for (DimensionFigures figures : evaluated.figures()) {
            Sides.of(evaluated, baseline, figures.dimension())
                    .ifPresent(sides -> comparisons.add(of(figures.dimension(), List.of(sides), List.of(sides))));
        }
        return List.copyOf(comparisons);
    }

    /**
     * Compares the means over several sets, as in {@link MacroFigures}.
     *
     * @param evaluated evaluations of different sets
     * @param baseline those of the baseline on the same sets, in the same order
     * @throws IllegalArgumentException if sets or options differ
     */
    public static List<Comparison> macro(List<Evaluation> evaluated, List<Evaluation> baseline) {
        if (evaluated.size() != baseline.size()) {
            throw new IllegalArgumentException("there must be as many evaluations of the baseline (got "
                    + evaluated.size() + " and " + baseline.size() + ")");
        }
        Set<Dimension> dimensions = new LinkedHashSet<>();
        for (int i = 0; i < evaluated.size(); i++) {
            requireSame(evaluated.get(i), baseline.get(i));
            dimensions.addAll(evaluated.get(i).scored().dimensions());
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            List<Sides> all = new ArrayList<>();
            for (int i = 0; i < evaluated.size(); i++) {
                Sides.of(evaluated.get(i), baseline.get(i), dimension).ifPresent(all::add);
            }
            List<Sides> counted =
                    all.stream().filter(sides -> sides.evaluated().hasBoth()).toList();
            if (!counted.isEmpty()) {
                comparisons.add(of(dimension, counted, all));
            }
        }
        return List.copyOf(comparisons);
    }

    private static void requireSame(Evaluation evaluated, Evaluation baseline) {
        if (!evaluated.scored().set().equals(baseline.scored().set())
                || !evaluated.options().equals(baseline.options())) {
            throw new IllegalArgumentException(
                    "both sides must be evaluated on the same set with the same options (got "
                            + evaluated.scored().set() + " and "
                            + baseline.scored().set() + ", "
                            + evaluated.options() + " and " + baseline.options() + ")");
        }
    }

    private static Comparison of(Dimension dimension, List<Sides> counted, List<Sides> all) {
        Map<Figure, Difference> differences = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            difference(figure, counted).ifPresent(difference -> differences.put(figure, difference));
        }
        LabelChanges changes = LabelChanges.NONE;
        for (Sides sides : all) {
            changes = changes.plus(sides.changes());
        }
        return new Comparison(dimension, counted.size(), differences, changes);
    }

    private static Optional<Difference> difference(Figure figure, List<Sides> sides) {
        double sum = 0;
        for (Sides side : sides) {
            Optional<Estimate> evaluated = side.evaluated().estimate(figure);
            Optional<Estimate> baseline = side.baseline().estimate(figure);
            if (evaluated.isEmpty() || baseline.isEmpty()) {
                return Optional.empty();
            }
            sum += evaluated.get().value() - baseline.get().value();
        }
        // the same draws on both sides, so that the differences are paired
        Resamples resamples = Resamples.mean(sides.stream()
                .map(side ->
                        side.evaluated().resamples(figure).minus(side.baseline().resamples(figure)))
                .toList());
        return Optional.of(Difference.of(sum / sides.size(), resamples));
    }
}
