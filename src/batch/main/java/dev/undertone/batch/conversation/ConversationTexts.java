package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Moment;
import dev.undertone.conversation.ConversationState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows a few conversations with their words, for somebody to read and judge what was said of them. Hears the files a second
 * time and keeps the turns of those conversations only. For one thread.
 */
public final class ConversationTexts {
    private final List<String> conversationNames;
    private final Map<String, HeardConversation> wanted = new LinkedHashMap<>();
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    /** A turn as it is shown. */
    private record Line(@Nullable Long key, String role, String text) {}

    /**
     * Begins.
     *
     * @param wanted the conversations to show, in this order
     * @param conversationColumn the name of the column that tells conversations apart, or null to find it
     */
    public ConversationTexts(List<HeardConversation> wanted, @Nullable String conversationColumn) {
        conversationNames = conversationColumn == null ? ColumnNames.CONVERSATION : List.of(conversationColumn.strip());
        for (HeardConversation heard : wanted) {
            this.wanted.put(heard.id(), heard);
            lines.put(heard.id(), new ArrayList<>());
        }
    }

    /** Takes a row. */
    public void add(MessageRow row) {
        String id = row.fields().plain(conversationNames);
        List<Line> turns = id == null ? null : lines.get(id);
        if (turns != null) {
            Instant time = Moment.of(row.fields().plain(ColumnNames.TIME));
            Long key = ConversationCollector.key(row, time);
            Long place = key != null || turns.isEmpty()
                    ? key
                    : turns.get(turns.size() - 1).key();
            String role = row.fields().plain(ColumnNames.ROLE);
            turns.add(new Line(place, role == null ? "customer" : role, row.text()));
        }
    }

    /** Returns the conversations as text: what was said of each, then its turns. */
    public String text() {
        StringBuilder text = new StringBuilder();
        wanted.forEach((id, heard) -> {
            text.append("== ")
                    .append(id)
                    .append(": ")
                    .append(verdict(heard.state()))
                    .append('\n');
            List<Line> turns = lines.getOrDefault(id, List.of());
            turns.sort(Comparator.comparing(Line::key, Comparator.nullsFirst(Comparator.naturalOrder())));
            int number = 0;
            for (Line turn : turns) {
                number++;
                text.append(number).append(' ').append(turn.role()).append(": ");
                text.append(turn.text().strip().replace('\n', ' ').replace('\r', ' '))
                        .append('\n');
            }
            text.append('\n');
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
        if (state.duplicates() > 0) {
            said.append("; without duplicates: ").append(state.duplicates());
        }
        return said.toString();
    }
}
