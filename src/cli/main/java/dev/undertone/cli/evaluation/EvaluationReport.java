package dev.undertone.cli.evaluation;

import dev.undertone.lab.evaluate.Comparison;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.MacroFigures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of all files.
 *
 * @param lexicon what scored
 * @param baseline what it is compared with, or null
 * @param options how the sets were resampled
 * @param files the files, in the order of the command line
 */
public record EvaluationReport(
        MeasuredLexicon lexicon,
        @Nullable MeasuredLexicon baseline,
        EvaluationOptions options,
        List<EvaluatedFile> files) {
    /** Creates the record; the list is copied. */
    public EvaluationReport {
        files = List.copyOf(files);
    }

    List<MacroFigures> macro() {
        return MacroFigures.of(files.stream().map(EvaluatedFile::evaluation).toList());
    }

    /** Returns what differs from the baseline in the mean; empty without one. */
    List<Comparison> macroComparisons() {
        List<Evaluation> baselines = new ArrayList<>();
        for (EvaluatedFile file : files) {
            Evaluation other = file.baseline();
            if (other != null) {
                baselines.add(other);
            }
        }
        return baselines.isEmpty()
                ? List.of()
                : Comparison.macro(files.stream().map(EvaluatedFile::evaluation).toList(), baselines);
    }
}
