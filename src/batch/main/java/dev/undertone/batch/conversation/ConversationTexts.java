package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.MessageRow;
import dev.undertone.conversation.Attention;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Shows a few conversations with their words, for somebody to read and judge what was said of them. Hears the files a second
 * time, in the same order as the states did, and keeps the turns of those conversations only. For one thread.
 */
public final class ConversationTexts {
    private final TurnReader reader;
    private final UnaryOperator<String> printable;
    private final Map<String, Shown> wanted = new LinkedHashMap<>();

    /** A conversation that is shown. */
    private final class Shown implements OrderedConversation.Listener {
        private final ConversationState state;
        private final OrderedConversation again = new OrderedConversation(reader.scorer(), this);
        private final StringBuilder lines = new StringBuilder();
        private int number;

        Shown(ConversationState state) {
            this.state = state;
        }

        @Override
        public void heard(TurnRow row, Turn turn, boolean isNew) {
            number += isNew ? 1 : 0;
            lines.append(isNew ? Integer.toString(number) : "duplicate")
                    .append(' ')
                    .append(row.role() == null ? "customer" : printable.apply(row.role()))
                    .append(turn == row.turn() ? "" : " (another person)")
                    .append(": ")
                    .append(printable.apply(row.text()))
                    .append('\n');
        }
    }

    /**
     * Begins.
     *
     * @param wanted the conversations to show, in this order
     * @param reader reads the rows
     * @param printable makes the files' words safe to print, in one line: an id with a line end could pass for a verdict
     */
    public ConversationTexts(List<HeardConversation> wanted, TurnReader reader, UnaryOperator<String> printable) {
        this.reader = reader;
        this.printable = printable;
        for (HeardConversation heard : wanted) {
            this.wanted.put(heard.id(), new Shown(heard.state()));
        }
    }

    /** Takes a row. */
    public void add(MessageRow row) {
        String id = reader.conversation(row);
        Shown shown = id == null ? null : wanted.get(id);
        if (shown != null) {
            shown.again.add(reader.turn(row, true));
        }
    }

    /** Returns the conversations as text: what was said of each, then its turns. To be called once, at the end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        wanted.forEach((id, shown) -> {
            shown.again.finish();
            text.append("== ")
                    .append(printable.apply(id))
                    .append(": ")
                    .append(verdict(shown.state))
                    .append('\n');
            text.append(shown.lines).append('\n');
        });
        return text.toString();
    }

    private static String verdict(ConversationState state) {
        StringBuilder said = new StringBuilder("ended ").append(ConversationLines.word(state.ending()));
        state.escalation()
                .ifPresent(rise -> said.append("; escalated by ")
                        .append(rise.by())
                        .append(" from turn ")
                        .append(rise.from())
                        .append(" to turn ")
                        .append(rise.to())
                        .append(" over ")
                        .append(String.join(", ", rise.categories())));
        state.recovery()
                .ifPresent(recovery -> said.append("; recovered by ")
                        .append(recovery.by())
                        .append(" from turn ")
                        .append(recovery.from())
                        .append(" to turn ")
                        .append(recovery.to()));
        Attention attention = state.attention();
        if (attention.isNeeded()) {
            said.append("; needs attention: ")
                    .append(ConversationLines.word(attention.reason()))
                    .append(" at turn ")
                    .append(attention.turn());
        }
        if (state.duplicates() > 0) {
            said.append("; without duplicates: ").append(state.duplicates());
        }
        return said.toString();
    }
}
