package dev.undertone.batch.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.undertone.Cue;
import dev.undertone.Shift;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** How JSON is read and written here. */
public final class Json {
    /** A line is at most as long as {@link RowCutter} lets through; what stands in it is never quoted in an error. */
    public static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // A line is UTF-8, checked before; zeros in it must not make it UTF-16.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator((String) null)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(RowCutter.LONGEST)
                    .build())
            .build();

    private Json() {}

    /**
     * Writes cues as an array of objects.
     *
     * @param json where to write
     * @param cues the cues
     * @throws IOException when that fails
     */
    public static void writeCues(JsonGenerator json, List<Cue> cues) throws IOException {
        json.writeStartArray();
        for (Cue cue : cues) {
            json.writeStartObject();
            json.writeStringField("dimension", cue.dimension().name());
            json.writeStringField("category", cue.category());
            json.writeStringField("term", wellFormed(cue.term()));
            json.writeNumberField("begin", cue.begin());
            json.writeNumberField("end", cue.end());
            json.writeNumberField("weight", finite(cue.weight()));
            json.writeArrayFieldStart("shifters");
            for (Shift shift : cue.shifters()) {
                writeShift(json, shift);
            }
            json.writeEndArray();
            json.writeNumberField("contribution", finite(cue.contribution()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeShift(JsonGenerator json, Shift shift) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", shift.kind());
        json.writeStringField("term", wellFormed(shift.term()));
        json.writeNumberField("begin", shift.begin());
        json.writeNumberField("end", shift.end());
        json.writeNumberField("factor", finite(shift.factor()));
        json.writeEndObject();
    }

    /** Returns the array of {@link #writeCues} as text. */
    static String cues(List<Cue> cues) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            writeCues(json, cues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Jackson would write NaN as a string. */
    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalStateException("number must be finite (got " + number + ")");
        }
        return number;
    }

    /**
     * Returns the text with U+FFFD for each lone surrogate, which UTF-8 cannot hold.
     *
     * @param text any text
     * @return text that can be encoded
     */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceLoneSurrogates(text);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
