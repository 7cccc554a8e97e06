package dev.undertone.cli.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.batch.rows.Json;
import dev.undertone.lab.evaluate.CalmFigures;
import dev.undertone.lab.evaluate.CategoryCounts;
import dev.undertone.lab.evaluate.CategoryTable;
import dev.undertone.lab.evaluate.Comparison;
import dev.undertone.lab.evaluate.Difference;
import dev.undertone.lab.evaluate.DimensionFigures;
import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.Interval;
import dev.undertone.lab.evaluate.LabelChanges;
import dev.undertone.lab.evaluate.MacroFigures;
import dev.undertone.lab.evaluate.WorstErrors;
import dev.undertone.lab.evaluate.WorstErrors.ScoredMessage;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes a report as one JSON object. {@code docs/evaluating.md} describes the keys; figures that are not defined are null. */
public final class EvaluationJson {
    private final EvaluationReport report;
    private final JsonGenerator json;

    private EvaluationJson(EvaluationReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /**
     * Writes a report.
     *
     * @param report what to write
     * @param out where to; stays open
     * @throws IOException when that fails
     */
    public static void write(EvaluationReport report, Writer out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new EvaluationJson(report, json).write();
            json.writeRaw('\n');
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        writeLexicon("lexicon", report.lexicon());
        MeasuredLexicon other = report.baseline();
        if (other != null) {
            writeLexicon("against", other);
        }
        json.writeNumberField("resamples", report.options().resamples());
        json.writeNumberField("seed", report.options().seed());
        json.writeArrayFieldStart("files");
        for (EvaluatedFile file : report.files()) {
            write(file);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("mean");
        List<Comparison> comparisons = report.macroComparisons();
        for (MacroFigures macro : report.macro()) {
            json.writeObjectFieldStart(macro.dimension().name());
            json.writeNumberField("files", macro.sets());
            writeEstimates(macro.estimates());
            writeComparison(comparisons, macro.dimension());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeLexicon(String key, MeasuredLexicon lexicon) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("id", lexicon.id());
        json.writeStringField("version", lexicon.version());
        json.writeStringField("folder", folder(lexicon));
        json.writeEndObject();
    }

    /** Null for the bundled lexicon; the generator writes it as such. */
    private static @Nullable String folder(MeasuredLexicon lexicon) {
        Path folder = lexicon.folder();
        return folder == null ? null : Json.wellFormed(folder.toString());
    }

    private void write(EvaluatedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", Json.wellFormed(file.name()));
        json.writeNumberField(
                "messages", file.evaluation().scored().set().messages().size());
        json.writeNumberField("unscored", file.evaluation().scored().unscored());
        json.writeObjectFieldStart("dimensions");
        List<Comparison> comparisons = file.comparisons();
        for (DimensionFigures figures : file.evaluation().figures()) {
            json.writeObjectFieldStart(figures.dimension().name());
            write(figures);
            writeComparison(comparisons, figures.dimension());
            writeDetails(file, figures.dimension());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(DimensionFigures figures) throws IOException {
        json.writeNumberField("n", figures.n());
        json.writeNumberField("positives", figures.positives());
        json.writeNumberField("threshold", figures.threshold());
        json.writeNumberField("hits", figures.atThreshold().hits());
        json.writeNumberField("false_alarms", figures.atThreshold().falseAlarms());
        json.writeNumberField("misses", figures.atThreshold().misses());
        writeEstimates(figures.estimates());
        writeNumber("best_threshold", figures.bestThreshold());
    }

    private void writeEstimates(Map<Figure, Estimate> estimates) throws IOException {
        for (Figure figure : Figure.values()) {
            Estimate estimate = estimates.get(figure);
            if (estimate == null) {
                json.writeNullField(figure.key());
            } else {
                json.writeObjectFieldStart(figure.key());
                write(estimate);
                json.writeEndObject();
            }
        }
    }

    private void write(Estimate estimate) throws IOException {
        @Nullable Interval interval = estimate.interval();
        json.writeNumberField("value", estimate.value());
        writeNumber("low", interval == null ? OptionalDouble.empty() : OptionalDouble.of(interval.low()));
        writeNumber("high", interval == null ? OptionalDouble.empty() : OptionalDouble.of(interval.high()));
    }

    private void writeComparison(List<Comparison> comparisons, Dimension dimension) throws IOException {
        for (Comparison comparison : comparisons) {
            if (comparison.dimension().equals(dimension)) {
                json.writeObjectFieldStart("against");
                writeDifferences(comparison.differences());
                LabelChanges changes = comparison.changes();
                json.writeNumberField("gained_hits", changes.gainedHits());
                json.writeNumberField("gained_false_alarms", changes.gainedFalseAlarms());
                json.writeNumberField("lost_hits", changes.lostHits());
                json.writeNumberField("lost_false_alarms", changes.lostFalseAlarms());
                json.writeEndObject();
            }
        }
    }

    private void writeDifferences(Map<Figure, Difference> differences) throws IOException {
        for (Figure figure : Figure.values()) {
            Difference difference = differences.get(figure);
            if (difference == null) {
                json.writeNullField(figure.key());
            } else {
                json.writeObjectFieldStart(figure.key());
                write(difference.estimate());
                writeNumber("p", difference.p());
                json.writeEndObject();
            }
        }
    }

    private void writeDetails(EvaluatedFile file, Dimension dimension) throws IOException {
        CategoryTable categories = file.categories(dimension).orElse(null);
        if (categories != null) {
            json.writeArrayFieldStart("categories");
            for (CategoryCounts row : categories.rows()) {
                write(row);
            }
            json.writeEndArray();
        }
        CalmFigures calm = file.calm(dimension).orElse(null);
        if (calm != null) {
            json.writeObjectFieldStart("calm");
            write(calm);
            json.writeEndObject();
        }
        WorstErrors errors = file.errors(dimension).orElse(null);
        if (errors != null) {
            json.writeObjectFieldStart("errors");
            writeErrors("false_alarms", dimension, errors.falseAlarms());
            writeErrors("misses", dimension, errors.misses());
            json.writeEndObject();
        }
    }

    private void write(CategoryCounts row) throws IOException {
        json.writeStartObject();
        if (row.category().equals(CategoryCounts.NO_CUE)) {
            json.writeNullField("category");
        } else {
            json.writeStringField("category", row.category());
        }
        json.writeNumberField("messages", row.messages());
        json.writeNumberField("positives", row.positives());
        json.writeNumberField("hits", row.hits());
        json.writeNumberField("false_alarms", row.falseAlarms());
        json.writeNumberField("misses", row.misses());
        json.writeEndObject();
    }

    private void write(CalmFigures calm) throws IOException {
        json.writeNumberField("messages", calm.messages());
        json.writeNumberField("given", calm.given());
        json.writeArrayFieldStart("terms");
        for (CalmFigures.TermCount term : calm.terms()) {
            json.writeStartObject();
            json.writeStringField("term", Json.wellFormed(term.term()));
            json.writeStringField("category", term.category());
            json.writeNumberField("messages", term.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeErrors(String key, Dimension dimension, List<ScoredMessage> errors) throws IOException {
        json.writeArrayFieldStart(key);
        for (ScoredMessage error : errors) {
            json.writeStartObject();
            json.writeStringField("id", Json.wellFormed(error.message().id()));
            json.writeNumberField("score", error.score());
            json.writeStringField("text", Json.wellFormed(error.message().text()));
            json.writeFieldName("cues");
            Json.writeCues(
                    json,
                    report.lexicon().analyzer().analyze(error.message().text()).cues(dimension));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNumber(String key, OptionalDouble number) throws IOException {
        if (number.isEmpty()) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, number.getAsDouble());
        }
    }
}
