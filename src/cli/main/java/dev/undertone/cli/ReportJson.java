package dev.undertone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.DecisionPath;
import dev.undertone.ToneReport;
import dev.undertone.batch.rows.Json;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.ScoreFormat;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** A report as one JSON object: what {@code score} writes, and strengths and thresholds beside. */
final class ReportJson {
    private ReportJson() {}

    static String of(String message, ToneReport report) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("text", Json.wellFormed(message));
            for (Dimension dimension : report.dimensions()) {
                json.writeFieldName(dimension.name());
                json.writeNumber(ScoreFormat.format(report.score(dimension)));
            }
            json.writeArrayFieldStart("labels");
            for (Dimension label : report.labels()) {
                json.writeString(label.name());
            }
            json.writeEndArray();
            if (!report.outcome().isScored()) {
                json.writeStringField("unscored", RowScore.word(report.outcome()));
            }
            if (report.decision() != DecisionPath.LEXICON) {
                json.writeStringField(
                        "decision",
                        report.decision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            json.writeObjectFieldStart("strengths");
            for (Dimension dimension : report.dimensions()) {
                json.writeNumberField(dimension.name(), report.strength(dimension));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("thresholds");
            for (Dimension dimension : report.dimensions()) {
                json.writeNumberField(dimension.name(), report.threshold(dimension));
            }
            json.writeEndObject();
            json.writeFieldName("cues");
            Json.writeCues(json, report.cues());
            json.writeEndObject();
        }
        return text.toString();
    }
}
