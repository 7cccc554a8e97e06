package dev.undertone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.ToneReport;
import dev.undertone.batch.rows.Json;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.ScoreFormat;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report as one JSON object: what {@code score} writes, and strengths and thresholds beside. */
final class ReportJson {
    private ReportJson() {}

    /**
     * Returns the object.
     *
     * @param model the id of the model that gives second opinions; null without one
     */
    static String of(String message, ToneReport report, @Nullable String model) throws IOException {
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
            if (model != null) {
                writeOpinion(json, report, model);
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

    /** Who decided, the model, and each sentence with the probabilities from very negative to very positive, or without any. */
    private static void writeOpinion(JsonGenerator json, ToneReport report, String model) throws IOException {
        json.writeStringField("decision", word(report.decision()));
        json.writeStringField("model", model);
        json.writeArrayFieldStart("sentences");
        for (SentenceSentiment sentence : report.sentiment()) {
            json.writeStartObject();
            json.writeNumberField("begin", sentence.begin());
            json.writeNumberField("end", sentence.end());
            if (sentence.hasOpinion()) {
                SentimentDistribution five = sentence.distribution().orElseThrow();
                json.writeFieldName("opinion");
                json.writeArray(
                        new double[] {
                            five.veryNegative(), five.negative(), five.neutral(), five.positive(), five.veryPositive()
                        },
                        0,
                        5);
            } else {
                json.writeStringField("missing", word(sentence.noOpinion().orElseThrow()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
