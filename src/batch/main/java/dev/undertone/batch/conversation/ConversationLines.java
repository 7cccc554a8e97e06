package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.ScoreFormat;
import dev.undertone.batch.rows.SeparatedLines;
import dev.undertone.conversation.Attention;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Escalation;
import dev.undertone.conversation.Peak;
import dev.undertone.conversation.Recovery;
import dev.undertone.conversation.Reply;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of CSV or TSV for each conversation. For one thread. */
public final class ConversationLines {
    private final SeparatedLines lines;
    private final boolean withState;

    /**
     * Prepares to write.
     *
     * @param lines where to write
     * @param withState whether the last column is the state as JSON
     */
    public ConversationLines(SeparatedLines lines, boolean withState) {
        this.lines = lines;
        this.withState = withState;
    }

    /**
     * Writes the header.
     *
     * @param dimensions the dimensions of the customers' turns
     */
    public void header(List<Dimension> dimensions) {
        List<String> names = new ArrayList<>(List.of(
                "conversation_id",
                "turns",
                "customer_turns",
                "agent_turns",
                "scored_turns",
                "duplicates",
                "unanswered"));
        for (Dimension dimension : dimensions) {
            names.add(dimension.name());
            names.add(dimension.name() + "_peak");
            names.add(dimension.name() + "_peak_turn");
            names.add(dimension.name() + "_trend");
        }
        names.addAll(List.of(
                "escalated_by",
                "escalated_from",
                "escalated_to",
                "escalated_over",
                "recovered_by",
                "recovered_turn",
                "recovered_after_reply",
                "ended",
                "attention",
                "attention_turn",
                "helped_most",
                "helped_by",
                "helped_qualities",
                "hurt_most",
                "hurt_by",
                "hurt_qualities"));
        if (withState) {
            names.add("state");
        }
        lines.line(names);
    }

    /** Writes a conversation. */
    public void write(HeardConversation heard) {
        ConversationState state = heard.state();
        List<String> cells = new ArrayList<>();
        cells.add(heard.id());
        for (int count : new int[] {
            state.turns(),
            state.customerTurns(),
            state.agentTurns(),
            state.scoredTurns(),
            state.duplicates(),
            state.unanswered()
        }) {
            cells.add(Integer.toString(count));
        }
        for (Dimension dimension : state.dimensions()) {
            Peak peak = state.peak(dimension);
            cells.add(ScoreFormat.format(state.level(dimension)));
            cells.add(ScoreFormat.format(peak.score()));
            cells.add(turn(peak.turn()));
            cells.add(signed(state.trend(dimension).perTurn()));
        }
        escalation(state.escalation().orElse(null), cells);
        recovery(state.recovery().orElse(null), cells);
        cells.add(word(state.ending()));
        Attention attention = state.attention();
        cells.add(attention.isNeeded() ? word(attention.reason()) : "");
        cells.add(turn(attention.turn()));
        reply(state.helpedMost().orElse(null), cells);
        reply(state.hurtMost().orElse(null), cells);
        if (withState) {
            cells.add(state.toJson());
        }
        lines.line(cells);
    }

    private static void escalation(@Nullable Escalation rise, List<String> cells) {
        cells.addAll(
                rise == null
                        ? List.of("", "", "", "")
                        : List.of(
                                signed(rise.by()),
                                turn(rise.from()),
                                turn(rise.to()),
                                String.join(";", rise.categories())));
    }

    private static void recovery(@Nullable Recovery recovery, List<String> cells) {
        cells.addAll(
                recovery == null
                        ? List.of("", "", "")
                        : List.of(signed(recovery.by()), turn(recovery.to()), turn(recovery.reply())));
    }

    private static void reply(@Nullable Reply reply, List<String> cells) {
        cells.addAll(
                reply == null
                        ? List.of("", "", "")
                        : List.of(
                                turn(reply.turn()),
                                signed(reply.relief()),
                                reply.qualities().stream().map(Dimension::name).collect(Collectors.joining(";"))));
    }

    private static String turn(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Returns a difference of scores with three decimals. */
    static String signed(double number) {
        // without the sign of a negative zero
        return String.format(Locale.ROOT, "%.3f", Math.round(number * 1000) / 1000.0 + 0.0);
    }
}
