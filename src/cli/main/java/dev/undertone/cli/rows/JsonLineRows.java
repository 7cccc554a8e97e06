package dev.undertone.cli.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Lines: an object a line. Each line is parsed on its own, so that a broken one spoils no other. */
public final class JsonLineRows implements RowSource {
    private final Utf8Lines lines;
    private final List<String> textNames;
    private final String textMissing;
    private final List<String> idNames;

    /**
     * Opens JSON Lines.
     *
     * @param in the bytes
     * @param choice which fields to take
     * @param beforeWaiting flushed before a read that may wait
     * @throws IOException when nothing can be read, or the input is UTF-16
     */
    public JsonLineRows(InputStream in, ColumnChoice choice, Flushable beforeWaiting) throws IOException {
        lines = new Utf8Lines(in, beforeWaiting);
        textNames = choice.textNames();
        textMissing = choice.textMissing();
        idNames = choice.idNames();
    }

    @Override
    public @Nullable Row next() throws IOException {
        Utf8Lines.Line line = lines.next();
        if (line == null) {
            return null;
        }
        long number = line.number();
        if (line.fault() != null) {
            return new RejectedRow(number, number, line.fault());
        }
        if (line.text().isBlank()) {
            return new MessageRow(number, number, "", PlainFields.NONE, -1);
        }
        try {
            return read(number, line.text());
        } catch (StreamConstraintsException e) {
            return new RejectedRow(number, number, "the JSON is nested too deep or holds too long a number or key");
        } catch (JsonProcessingException e) {
            // Never Jackson's own words: they may quote the line.
            return new RejectedRow(
                    number,
                    number,
                    "not valid JSON at column " + e.getLocation().getColumnNr());
        }
    }

    private Row read(long number, String line) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (JsonParser json = Json.FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new RejectedRow(number, number, "the line must be a JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                names.add(json.currentName());
                json.nextToken();
                values.add(spelling(json, line));
            }
            if (json.nextToken() != null) {
                return new RejectedRow(number, number, "something follows the JSON object");
            }
        }
        return message(number, names, values);
    }

    /** Cuts the value out of the line and leaves the parser at its end. */
    private static String spelling(JsonParser json, String line) throws IOException {
        int begin = (int) json.currentTokenLocation().getCharOffset();
        if (json.currentToken().isStructStart()) {
            json.skipChildren();
        } else {
            json.finishToken();
        }
        int end = (int) json.currentLocation().getCharOffset();
        return line.substring(begin, end).strip();
    }

    private Row message(long number, List<String> names, List<String> values) {
        int text = ColumnNames.find(names, textNames);
        if (text < 0) {
            return new RejectedRow(number, number, textMissing);
        }
        String spelled = values.get(text);
        if (!spelled.startsWith("\"") && !spelled.equals("null")) {
            return new RejectedRow(number, number, "the message must be a string");
        }
        String message = spelled.equals("null") ? "" : new JsonFields(names, values).plain(text);
        names.remove(text);
        values.remove(text);
        Fields fields = new JsonFields(List.copyOf(names), List.copyOf(values));
        return new MessageRow(number, number, message, fields, ColumnNames.find(fields.names(), idNames));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
