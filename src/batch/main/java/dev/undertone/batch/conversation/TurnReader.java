package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.Fields;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Moment;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows as turns of conversations: which conversation, whose turn, and where it stands. For one thread. */
public final class TurnReader {
    /** What tells turns apart. A ticket's id is that of a conversation more often than that of a turn. */
    private static final List<String> TURN_ID = List.of("message_id", "messageid", "id", "row_id");

    private static final long FARTHEST = 1L << 40;

    private final ConversationScorer scorer;
    private final RoleNames roles;
    private final List<String> conversationNames;
    private final List<String> authorNames;
    private final boolean isConversationNamed;
    private final boolean isAuthorNamed;

    /**
     * Prepares to read.
     *
     * @param scorer scores the turns
     * @param roles who is who
     * @param conversationColumn the name of the column that tells conversations apart, or null to find it
     * @param authorColumn the name of the column that tells people apart, or null to find it
     */
    public TurnReader(
            ConversationScorer scorer,
            RoleNames roles,
            @Nullable String conversationColumn,
            @Nullable String authorColumn) {
        this.scorer = scorer;
        this.roles = roles;
        conversationNames = conversationColumn == null ? ColumnNames.CONVERSATION : List.of(conversationColumn.strip());
        authorNames = authorColumn == null ? ColumnNames.AUTHOR : List.of(authorColumn.strip());
        isConversationNamed = conversationColumn != null;
        isAuthorNamed = authorColumn != null;
    }

    /** Tells whether conversations were asked for: a column was named, or a role of the file's own. */
    public boolean isAskedFor() {
        return isConversationNamed || isAuthorNamed || roles.hasOwn();
    }

    boolean isConversationNamed() {
        return isConversationNamed;
    }

    boolean isAuthorNamed() {
        return isAuthorNamed;
    }

    ConversationScorer scorer() {
        return scorer;
    }

    List<String> conversationNames() {
        return conversationNames;
    }

    List<String> authorNames() {
        return authorNames;
    }

    /** Returns the conversation's id, or null when the row has none, or a list or object instead. */
    @Nullable
    String conversation(MessageRow row) {
        Fields fields = row.fields();
        int place = ColumnNames.find(fields.names(), conversationNames);
        if (place < 0 || !fields.isScalar(place)) {
            return null;
        }
        String id = fields.plain(place);
        return id.isBlank() ? null : id;
    }

    /** Returns the row as a turn; its words are kept when somebody wants to read them. */
    PlacedTurn turn(MessageRow row, boolean withText) {
        String roleName = row.fields().plain(ColumnNames.ROLE);
        Role role = roles.of(roleName);
        String moment = row.fields().plain(ColumnNames.TIME);
        Instant time = Moment.of(moment);
        String author = row.fields().plain(authorNames);
        TurnRow turn = new TurnRow(
                scorer.turn(role, time, identity(row, role, time), row.text()),
                author == null ? "" : author.strip(),
                roleName,
                withText ? row.text() : "");
        boolean wrongTime = time == null && moment != null && !moment.isBlank();
        String number = row.fields().plain(ColumnNames.TURN);
        if (number == null || number.isBlank()) {
            return new PlacedTurn(turn, time == null ? null : millis(time), false, wrongTime);
        }
        Long place = number(number);
        return new PlacedTurn(turn, place, true, wrongTime || place == null);
    }

    /** A row is a duplicate when id, role, time and text are the same; a column that is called id may be somebody's. */
    private static @Nullable String identity(MessageRow row, Role role, @Nullable Instant time) {
        String id = row.fields().plain(TURN_ID);
        return id == null || id.isBlank() ? null : String.join("\n", id, role.name(), String.valueOf(time), row.text());
    }

    private static @Nullable Long number(String written) {
        try {
            return Long.valueOf(written.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the milliseconds since 1970, at most so many either way: beyond 34,000 years they need not be told apart. */
    private static long millis(Instant time) {
        long seconds = Math.max(-FARTHEST, Math.min(FARTHEST, time.getEpochSecond()));
        return seconds * 1000 + time.getNano() / 1_000_000;
    }
}
