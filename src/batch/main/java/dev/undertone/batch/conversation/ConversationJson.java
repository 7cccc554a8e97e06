package dev.undertone.batch.conversation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.undertone.batch.rows.Json;
import dev.undertone.conversation.Attention;
import dev.undertone.conversation.Change;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Peak;
import dev.undertone.conversation.Reply;
import dev.undertone.conversation.Trend;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A JSON object a line for each conversation. For one thread. */
public final class ConversationJson {
    private final JsonGenerator json;
    private final boolean withState;

    /**
     * Prepares to write.
     *
     * @param out where to write; it stays open
     * @param withState whether the last field is the state
     * @throws IOException when writing fails
     */
    public ConversationJson(OutputStream out, boolean withState) throws IOException {
        json = Json.FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.withState = withState;
    }

    /** Writes a conversation. */
    public void write(HeardConversation heard) throws IOException {
        ConversationState state = heard.state();
        json.writeStartObject();
        json.writeStringField("conversation_id", Json.wellFormed(heard.id()));
        json.writeNumberField("turns", state.turns());
        json.writeNumberField("customer_turns", state.customerTurns());
        json.writeNumberField("agent_turns", state.agentTurns());
        json.writeNumberField("scored_turns", state.scoredTurns());
        json.writeNumberField("duplicates", state.duplicates());
        json.writeNumberField("unanswered", state.unanswered());
        json.writeNumberField("repeated_contacts", state.repeatedContacts());
        for (Dimension dimension : state.dimensions()) {
            tone(state, dimension);
        }
        verdicts(state);
        reply("helped_most", state.helpedMost().orElse(null));
        reply("hurt_most", state.hurtMost().orElse(null));
        if (withState) {
            json.writeFieldName("state");
            json.writeRawValue(state.toJson());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void tone(ConversationState state, Dimension dimension) throws IOException {
        Peak peak = state.peak(dimension);
        Trend trend = state.trend(dimension);
        Change change = state.change(dimension);
        json.writeObjectFieldStart(dimension.name());
        number("level", state.level(dimension));
        number("mean", state.mean(dimension));
        number("peak", peak.score());
        json.writeNumberField("peak_turn", peak.turn());
        number("trend", trend.perTurn());
        number("trend_error", trend.error());
        number("change_by_reply", change.mean());
        number("change_error", change.error());
        json.writeEndObject();
    }

    private void verdicts(ConversationState state) throws IOException {
        json.writeNumberField(
                "replies",
                state.dimensions().isEmpty()
                        ? 0
                        : state.change(state.dimensions().get(0)).replies());
        var rise = state.escalation();
        if (rise.isPresent()) {
            json.writeObjectFieldStart("escalated");
            number("by", rise.get().by());
            json.writeNumberField("from", rise.get().from());
            json.writeNumberField("to", rise.get().to());
            json.writeArrayFieldStart("over");
            for (String category : rise.get().categories()) {
                json.writeString(category);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        var recovery = state.recovery();
        if (recovery.isPresent()) {
            json.writeObjectFieldStart("recovered");
            number("by", recovery.get().by());
            json.writeNumberField("from", recovery.get().from());
            json.writeNumberField("to", recovery.get().to());
            json.writeNumberField("reply", recovery.get().reply());
            json.writeEndObject();
        }
        json.writeStringField("ended", ConversationLines.word(state.ending()));
        Attention attention = state.attention();
        if (attention.isNeeded()) {
            json.writeObjectFieldStart("attention");
            json.writeStringField("reason", ConversationLines.word(attention.reason()));
            json.writeNumberField("turn", attention.turn());
            json.writeStringField("sentence", attention.sentence());
            json.writeEndObject();
        }
    }

    private void reply(String name, @Nullable Reply reply) throws IOException {
        if (reply == null) {
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("turn", reply.turn());
        number("by", reply.relief());
        json.writeArrayFieldStart("qualities");
        for (Dimension quality : reply.qualities()) {
            json.writeString(quality.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void number(String name, double number) throws IOException {
        json.writeNumberField(name, Math.round(number * 10_000) / 10_000.0);
    }

    /** Writes what is still held. */
    public void flush() throws IOException {
        json.flush();
    }
}
