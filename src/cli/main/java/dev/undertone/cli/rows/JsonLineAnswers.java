package dev.undertone.cli.rows;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An object for each line of the input: the id, the scores, the labels, then what else the line carried. */
public final class JsonLineAnswers implements AnswerSink {
    private final JsonGenerator json;
    private final boolean explain;
    private final Set<String> replaced = new TreeSet<>();
    private final Set<String> ours = new HashSet<>(Set.of("labels", "unscored", "cues"));

    /**
     * Writes JSON Lines.
     *
     * @param out where to write
     * @param dimensions the dimensions of the answers
     * @param explain whether to write cues
     * @throws IOException when that fails
     */
    public JsonLineAnswers(OutputStream out, List<Dimension> dimensions, boolean explain) throws IOException {
        json = Json.FACTORY.createGenerator(out, JsonEncoding.UTF8);
        this.explain = explain;
        dimensions.forEach(dimension -> ours.add(dimension.name()));
    }

    @Override
    public void answer(MessageRow row, Answer answer) throws IOException {
        Fields fields = row.fields();
        json.writeStartObject();
        if (row.id() >= 0) {
            carry(fields, row.id());
        }
        for (int i = 0; i < answer.dimensions().size(); i++) {
            json.writeFieldName(answer.dimensions().get(i).name());
            json.writeNumber(ScoreFormat.format(answer.score(i)));
        }
        json.writeArrayFieldStart("labels");
        for (Dimension label : answer.labels()) {
            json.writeString(label.name());
        }
        json.writeEndArray();
        String unscored = answer.unscored();
        if (unscored != null) {
            json.writeStringField("unscored", unscored);
        }
        for (int i = 0; i < fields.names().size(); i++) {
            if (i != row.id()) {
                carryOrReplace(fields, i);
            }
        }
        if (explain) {
            json.writeFieldName("cues");
            Json.writeCues(json, answer.cues());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void carryOrReplace(Fields fields, int index) throws IOException {
        String name = fields.names().get(index);
        if (ours.contains(name)) {
            replaced.add(name);
        } else {
            carry(fields, index);
        }
    }

    @Override
    public Set<String> replaced() {
        return replaced;
    }

    private void carry(Fields fields, int index) throws IOException {
        json.writeFieldName(Json.wellFormed(fields.names().get(index)));
        json.writeRawValue(fields.spelled().get(index));
    }

    @Override
    public void reject(RejectedRow row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", row.line());
        json.writeStringField("error", row.reason());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
