package dev.undertone.batch.conversation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.batch.rows.Json;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.Role;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in the shape of Watson Tone Analyzer's {@code tone_chat}, version 2017-09-21, in the shape of its responses:
 * utterances in, their tones of 0.5 or more out. Immutable; threads may share it.
 */
public final class ToneChat {
    /** How many utterances the service took at most; the rest got a warning. */
    public static final int MOST_UTTERANCES = 50;

    /** How many characters of an utterance the service took at most; a longer one got an error. */
    public static final int LONGEST_UTTERANCE = 500;

    /** How many bytes a request may have. */
    private static final int LONGEST_REQUEST = 64 << 20;

    private static final double SHOWN = 0.5;
    private static final double DECIMALS = 1e6;

    private final ToneAnalyzer customers;
    private final @Nullable ToneAnalyzer agents;
    private final boolean limits;
    private final RoleNames roles = new RoleNames(Set.of(), Set.of());
    /** Null until first needed: the tables of the bundled lexicon are read for it. */
    private volatile @Nullable Map<Dimension, DimensionSettings> settings;

    /** What is asked about. */
    private record Utterance(String text, Role role) {}

    /** A tone that is told. */
    private record Told(ChatTone tone, double score) {}

    /**
     * Prepares to answer.
     *
     * @param customers scores all tones but sympathetic
     * @param agents scores {@code empathy} in agents' utterances, or null: then nothing is sympathetic
     * @param limits whether to keep the service's limits, as some clients rely on them
     */
    public ToneChat(ToneAnalyzer customers, @Nullable ToneAnalyzer agents, boolean limits) {
        this.customers = customers;
        this.agents = agents;
        this.limits = limits;
    }

    /**
     * Answers a request.
     *
     * @param request the request, UTF-8; it is read to its end and stays open
     * @param response receives the response, UTF-8 with a line end; it stays open
     * @throws IOException when reading or writing fails
     * @throws WrongUseException when the request is not of the shape
     */
    public void answer(InputStream request, OutputStream response) throws IOException {
        List<Utterance> utterances = read(request);
        int most = limits ? Math.min(MOST_UTTERANCES, utterances.size()) : utterances.size();
        try (JsonGenerator json = Json.FACTORY.createGenerator(response)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("utterances_tone");
            for (int i = 0; i < most; i++) {
                write(i, utterances.get(i), json);
            }
            json.writeEndArray();
            if (most < utterances.size()) {
                json.writeStringField(
                        "warning",
                        "The request has " + utterances.size() + " utterances; only the first " + MOST_UTTERANCES
                                + " were analysed.");
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(int id, Utterance utterance, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("utterance_id", id);
        json.writeStringField("utterance_text", Json.wellFormed(utterance.text()));
        boolean tooLong = limits && utterance.text().length() > LONGEST_UTTERANCE;
        if (tooLong) {
            json.writeStringField(
                    "error", "The utterance has more than " + LONGEST_UTTERANCE + " characters; it was not analysed.");
        }
        json.writeArrayFieldStart("tones");
        for (Told told : tooLong ? List.<Told>of() : tones(utterance)) {
            json.writeStartObject();
            json.writeNumberField("score", Math.round(told.score() * DECIMALS) / DECIMALS);
            json.writeStringField("tone_id", told.tone().id());
            json.writeStringField("tone_name", told.tone().title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns the tones to tell, the strongest first, equal ones by id. */
    private List<Told> tones(Utterance utterance) {
        boolean isAgent = utterance.role() == Role.AGENT;
        ToneReport report = customers.analyze(utterance.text());
        ToneAnalyzer ofAgents = agents;
        ToneReport reply = isAgent && ofAgents != null ? ofAgents.analyze(utterance.text()) : null;
        List<Told> tones = new ArrayList<>();
        for (ChatTone tone : ChatTone.OF_CUSTOMERS) {
            if (!isAgent || tone.isOfAgents()) {
                tell(tone, report, tones);
            }
        }
        if (reply != null) {
            tell(ChatTone.SYMPATHETIC, reply, tones);
        }
        tones.sort(Comparator.comparingDouble(Told::score)
                .reversed()
                .thenComparing(told -> told.tone().id()));
        return tones;
    }

    private Map<Dimension, DimensionSettings> settings() {
        Map<Dimension, DimensionSettings> known = settings;
        if (known == null) {
            known = customers.lexicon().settings().stream()
                    .collect(Collectors.toMap(DimensionSettings::dimension, setting -> setting));
            settings = known;
        }
        return known;
    }

    private void tell(ChatTone tone, ToneReport report, List<Told> tones) {
        double score = tone.score(report, this::settings);
        if (score >= SHOWN) {
            tones.add(new Told(tone, score));
        }
    }

    private List<Utterance> read(InputStream request) throws IOException {
        byte[] bytes = request.readNBytes(LONGEST_REQUEST + 1);
        if (bytes.length > LONGEST_REQUEST) {
            throw new WrongUseException("a request must have at most 64 MB");
        }
        int begin = beginOf(bytes);
        if (begin == bytes.length) {
            throw new WrongUseException("a request must be an object with a field utterances (got nothing)");
        }
        List<Utterance> utterances = null;
        try (JsonParser json = Json.FACTORY.createParser(bytes, begin, bytes.length - begin)) {
            expect(json, json.nextToken() == JsonToken.START_OBJECT, "a request must be an object");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isIt = json.currentName().equals("utterances");
                json.nextToken();
                if (isIt) {
                    expect(json, json.currentToken() == JsonToken.START_ARRAY, "utterances must be an array");
                    utterances = utterances(json);
                } else {
                    json.skipChildren();
                }
            }
            expect(json, json.nextToken() == null, "a request must be one object");
        } catch (JsonProcessingException e) {
            // Never Jackson's own words: they may quote the request.
            throw new WrongUseException("a request must be JSON (something is wrong " + place(e) + ")");
        }
        if (utterances == null) {
            throw new WrongUseException("a request must have a field utterances");
        }
        return utterances;
    }

    /** Returns where the text begins: behind the byte order mark if there is one. */
    private static int beginOf(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    private List<Utterance> utterances(JsonParser json) throws IOException {
        List<Utterance> utterances = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json, json.currentToken() == JsonToken.START_OBJECT, "an utterance must be an object");
            String text = null;
            String user = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("text")) {
                    expect(json, json.currentToken() == JsonToken.VALUE_STRING, "an utterance's text must be a string");
                    text = json.getText();
                } else if (name.equals("user") && json.currentToken() == JsonToken.VALUE_STRING) {
                    user = json.getText();
                } else {
                    json.skipChildren();
                }
            }
            expect(json, text != null, "an utterance must have a text");
            utterances.add(new Utterance(text == null ? "" : text, roles.of(user)));
        }
        return utterances;
    }

    private static void expect(JsonParser json, boolean holds, String rule) {
        if (!holds) {
            throw new WrongUseException(rule + " (at line "
                    + json.currentTokenLocation().getLineNr() + ", column "
                    + json.currentTokenLocation().getColumnNr() + ")");
        }
    }

    private static String place(JsonProcessingException e) {
        // limits of the parser (depth, length of a number or name) are told without a place
        return e.getLocation() == null
                ? "in depth or length"
                : "at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
