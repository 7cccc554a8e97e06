package dev.undertone.cli.suggestion;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.batch.rows.Json;
import dev.undertone.lab.suggest.LeftOut;
import dev.undertone.lab.suggest.Place;
import dev.undertone.lab.suggest.Reason;
import dev.undertone.lab.suggest.SetCount;
import dev.undertone.lab.suggest.SetSize;
import dev.undertone.lab.suggest.Suggestion;
import dev.undertone.lab.suggest.Suggestions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes suggestions as one JSON object with a key for each dimension. What is not defined is null. */
public final class SuggestionJson {
    private final JsonGenerator json;
    private final boolean all;

    private SuggestionJson(JsonGenerator json, boolean all) {
        this.json = json;
        this.all = all;
    }

    /**
     * Writes suggestions.
     *
     * @param suggestions what to write, by dimension
     * @param all whether terms that are left out are listed
     * @param out where to; stays open
     * @throws IOException when that fails
     */
    public static void write(List<Suggestions> suggestions, boolean all, Writer out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            for (Suggestions one : suggestions) {
                json.writeFieldName(one.dimension().name());
                new SuggestionJson(json, all).write(one);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(Suggestions suggestions) throws IOException {
        json.writeStartObject();
        json.writeStringField("basis", name(suggestions.basis()));
        json.writeArrayFieldStart("sets");
        for (SetSize set : suggestions.sets()) {
            json.writeStartObject();
            json.writeStringField("set", Json.wellFormed(set.set()));
            json.writeNumberField("with", set.with());
            json.writeNumberField("without", set.without());
            write("auroc", set.auroc());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("terms");
        for (Suggestion suggestion : suggestions.terms()) {
            write(suggestion);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("left_out");
        for (Map.Entry<Reason, Integer> count : suggestions.countsLeftOut().entrySet()) {
            json.writeNumberField(name(count.getKey()), count.getValue());
        }
        json.writeEndObject();
        if (all) {
            writeLeftOut(suggestions.leftOut());
        }
        json.writeEndObject();
    }

    private void write(Suggestion suggestion) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", Json.wellFormed(suggestion.term()));
        json.writeNumberField("weight", suggestion.weight());
        json.writeNumberField("z", suggestion.z());
        write("auroc_change", suggestion.aurocChange());
        json.writeArrayFieldStart("sets");
        for (SetCount count : suggestion.sets()) {
            json.writeStartObject();
            json.writeStringField("set", Json.wellFormed(count.set()));
            json.writeNumberField("with", count.with());
            json.writeNumberField("without", count.without());
            write("auroc_change", count.aurocChange());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!suggestion.places().isEmpty()) {
            json.writeArrayFieldStart("examples");
            for (Place place : suggestion.places()) {
                json.writeStartObject();
                json.writeStringField("set", Json.wellFormed(place.set()));
                json.writeStringField("id", Json.wellFormed(place.message().id()));
                json.writeStringField("text", Json.wellFormed(place.message().text()));
                json.writeNumberField("begin", place.begin());
                json.writeNumberField("end", place.end());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeLeftOut(List<LeftOut> leftOut) throws IOException {
        json.writeArrayFieldStart("terms_left_out");
        for (LeftOut one : leftOut) {
            json.writeStartObject();
            json.writeStringField("term", Json.wellFormed(one.term()));
            json.writeNumberField("z", one.z());
            json.writeStringField("reason", name(one.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(String key, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.getAsDouble());
        } else {
            json.writeNullField(key);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
