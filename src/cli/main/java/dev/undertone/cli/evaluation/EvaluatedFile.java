package dev.undertone.cli.evaluation;

import dev.undertone.lab.evaluate.CalmFigures;
import dev.undertone.lab.evaluate.CategoryTable;
import dev.undertone.lab.evaluate.Comparison;
import dev.undertone.lab.evaluate.DimensionFigures;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.WorstErrors;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param name what the file was called on the command line
 * @param evaluation the figures
 * @param baseline those of the other lexicon, or null
 * @param categories a table for each dimension, or none when nobody asked
 * @param calm figures for each dimension, or none when nobody asked
 * @param errors errors of each dimension, or none when nobody asked
 */
public record EvaluatedFile(
        String name,
        Evaluation evaluation,
        @Nullable Evaluation baseline,
        List<CategoryTable> categories,
        List<CalmFigures> calm,
        List<WorstErrors> errors) {
    /** Creates the record; the lists are copied. */
    public EvaluatedFile {
        categories = List.copyOf(categories);
        calm = List.copyOf(calm);
        errors = List.copyOf(errors);
    }

    List<Dimension> dimensions() {
        return evaluation.figures().stream().map(DimensionFigures::dimension).toList();
    }

    /** Returns what differs from the baseline, by dimension; empty without one. */
    List<Comparison> comparisons() {
        return baseline == null ? List.of() : Comparison.of(evaluation, baseline);
    }

    Optional<CategoryTable> categories(Dimension dimension) {
        return categories.stream()
                .filter(table -> table.dimension().equals(dimension))
                .findAny();
    }

    Optional<CalmFigures> calm(Dimension dimension) {
        return calm.stream().filter(of -> of.dimension().equals(dimension)).findAny();
    }

    Optional<WorstErrors> errors(Dimension dimension) {
        return errors.stream().filter(of -> of.dimension().equals(dimension)).findAny();
    }
}
