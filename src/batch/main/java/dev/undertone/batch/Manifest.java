package dev.undertone.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.undertone.batch.rows.Json;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.Tally;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been done of a batch, and of which: enough to go on where it ended, or to say why that cannot be. Immutable. A JSON
 * object of strings and whole numbers:
 *
 * <pre>{@code
 * {"format":1,"same.lexicon":"tiny 1.0, 9f86…","same.options":"…","same.input.0":"/data/in.csv, 80 bytes of …",
 *  "input":0,"offset":52,"row":2,"line":3,"answer":140,"rejects":0,"complete":0,"messages":2,"label.urgency":1}
 * }</pre>
 *
 * @param same what must be the same when it is gone on with, by what it is
 * @param numbers where it is, and the counts
 */
record Manifest(Map<String, String> same, Map<String, Long> numbers) {
    private static final long FORMAT = 1;
    private static final String SAME = "same.";
    private static final String LABEL = "label.";
    private static final String UNSCORED = "unscored.";

    static Manifest of(Map<String, String> same, BatchState state, long answer, long rejects, boolean complete) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("format", FORMAT);
        numbers.put("input", (long) state.input());
        numbers.put("offset", state.position().offset());
        numbers.put("row", state.position().row());
        numbers.put("line", state.position().line());
        numbers.put("answer", answer);
        numbers.put("rejects", rejects);
        numbers.put("complete", complete ? 1L : 0L);
        Tally tally = state.tally();
        numbers.put("messages", tally.messages());
        numbers.put("unlabelled", tally.unlabelled());
        numbers.put("rejected", tally.rejected());
        for (int i = 0; i < tally.dimensions().size(); i++) {
            numbers.put(LABEL + tally.dimensions().get(i).name(), tally.labelled(i));
        }
        tally.unscored().forEach((reason, count) -> numbers.put(UNSCORED + reason, count));
        return new Manifest(same, numbers);
    }

    BatchState state(List<Dimension> dimensions) throws IOException {
        Tally tally = new Tally(dimensions);
        List<Long> labels = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            labels.add(number(LABEL + dimension.name()));
        }
        tally.add(number("messages"), number("unlabelled"), number("rejected"), labels);
        numbers.forEach((key, count) -> {
            if (key.startsWith(UNSCORED)) {
                tally.addUnscored(key.substring(UNSCORED.length()), count);
            }
        });
        Position position = new Position(number("offset"), number("row"), number("line"));
        return new BatchState((int) number("input"), position, tally);
    }

    long answer() throws IOException {
        return number("answer");
    }

    long rejects() throws IOException {
        return number("rejects");
    }

    boolean isComplete() throws IOException {
        return number("complete") == 1;
    }

    private long number(String key) throws IOException {
        Long number = numbers.get(key);
        if (number == null || number < 0) {
            throw new IOException("it holds no " + key);
        }
        return number;
    }

    /** Writes it in one step: whoever reads finds the old one or the new one, never half of one. */
    void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Long> number : numbers.entrySet()) {
                json.writeNumberField(number.getKey(), number.getValue());
            }
            for (Map.Entry<String, String> part : same.entrySet()) {
                json.writeStringField(SAME + part.getKey(), Json.wellFormed(part.getValue()));
            }
            json.writeEndObject();
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns what stands in a file, or null when there is none. */
    static @Nullable Manifest read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Map<String, String> same = new LinkedHashMap<>();
        Map<String, Long> numbers = new LinkedHashMap<>();
        try (JsonParser json = Json.FACTORY.createParser(Files.readString(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                    numbers.put(key, json.getLongValue());
                } else if (json.currentToken() == JsonToken.VALUE_STRING && key.startsWith(SAME)) {
                    same.put(key.substring(SAME.length()), json.getText());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException("it is not valid JSON", e);
        }
        Manifest manifest = new Manifest(same, numbers);
        if (manifest.number("format") != FORMAT) {
            throw new IOException("its format must be " + FORMAT + " (got " + manifest.number("format") + ")");
        }
        return manifest;
    }
}
