package dev.undertone.batch.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fields of a JSON object. Values are kept as they are spelled, so that 1.10, 12345678901234567890 and
 * {@code "\u00e9"} come out as they went in.
 *
 * @param names the keys
 * @param spelled the values, each a piece of JSON
 */
record JsonFields(List<String> names, List<String> spelled) implements Fields {
    @Override
    public String plain(int index) {
        String value = spelled.get(index);
        if (!value.startsWith("\"")) {
            return value.equals("null") ? "" : value;
        }
        try (JsonParser parser = Json.FACTORY.createParser(value)) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isScalar(int index) {
        String value = spelled.get(index);
        return !value.startsWith("{") && !value.startsWith("[");
    }
}
