package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Moment;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.Reply;
import dev.undertone.conversation.Role;
import dev.undertone.conversation.Turn;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears the conversations of files whose rows may be mixed and out of order. Keeps a state of about 2 KB and at most sixteen
 * scored turns for each conversation, and no text: memory depends on how many conversations there are, not on how long they
 * are. For one thread.
 */
public final class ConversationCollector {
    /** What tells turns apart. A ticket's id is that of a conversation more often than that of a turn. */
    private static final List<String> TURN_ID = List.of("message_id", "messageid", "id", "row_id");

    private final ConversationScorer scorer;
    private final RoleNames roles;
    private final List<String> conversationNames;
    private final Consumer<Reply> replies;
    private final Map<String, Live> conversations = new LinkedHashMap<>();
    private long withoutId;
    private long withoutRole;
    private long misplaced;
    private long rows;

    /** A conversation that is being heard. */
    private static final class Live {
        private final Conversation conversation;
        private final TurnOrder order;
        private int lastReply;

        Live(ConversationScorer scorer, Consumer<Reply> replies) {
            conversation = scorer.begin();
            order = new TurnOrder(turn -> take(turn, replies));
        }

        private void take(Turn turn, Consumer<Reply> replies) {
            if (conversation.add(turn) && turn.isScored()) {
                conversation.state().lastReply().ifPresent(reply -> {
                    if (reply.turn() != lastReply) {
                        lastReply = reply.turn();
                        replies.accept(reply);
                    }
                });
            }
        }
    }

    /**
     * Begins to listen.
     *
     * @param scorer scores the turns
     * @param roles who is who
     * @param conversationColumn the name of the column that tells conversations apart, or null to find it
     * @param replies hears of each reply that a scored turn of the customer stands before and behind
     */
    public ConversationCollector(
            ConversationScorer scorer, RoleNames roles, @Nullable String conversationColumn, Consumer<Reply> replies) {
        this.scorer = scorer;
        this.roles = roles;
        conversationNames = conversationColumn == null ? ColumnNames.CONVERSATION : List.of(conversationColumn.strip());
        this.replies = replies;
    }

    /**
     * Begins with a file.
     *
     * @param name the file
     * @param header its columns; empty in formats without a header
     * @throws WrongUseException when no column tells conversations apart
     */
    public void begin(String name, List<String> header) {
        if (!header.isEmpty() && ColumnNames.find(header, conversationNames) < 0) {
            throw new WrongUseException(name + " has none of the columns that tell conversations apart ("
                    + String.join(", ", conversationNames) + "); name it with --conversation-column");
        }
    }

    /** Takes a row. One without a conversation's id is only counted. */
    public void add(MessageRow row) {
        rows++;
        String id = row.fields().plain(conversationNames);
        if (id == null || id.isBlank()) {
            withoutId++;
            return;
        }
        Role role = roles.of(row.fields().plain(ColumnNames.ROLE));
        withoutRole += role == Role.OTHER ? 1 : 0;
        Instant time = Moment.of(row.fields().plain(ColumnNames.TIME));
        Live live = conversations.computeIfAbsent(id, name -> new Live(scorer, replies));
        Long key = key(row, time);
        misplaced += isMisplaced(row, time, key) ? 1 : 0;
        live.order.add(scorer.turn(role, time, identity(row, role, time), row.text()), key);
    }

    /** A row is a duplicate when id, role, time and text are the same; a column that is called id may be somebody's. */
    private static @Nullable String identity(MessageRow row, Role role, @Nullable Instant time) {
        String id = row.fields().plain(TURN_ID);
        return id == null || id.isBlank() ? null : String.join("\n", id, role.name(), String.valueOf(time), row.text());
    }

    /** Returns the place in the conversation: its number, or where nothing numbers the turns its time; null when it says neither. */
    static @Nullable Long key(MessageRow row, @Nullable Instant time) {
        String turn = row.fields().plain(ColumnNames.TURN);
        if (turn == null) {
            return time == null ? null : time.toEpochMilli();
        }
        try {
            return Long.valueOf(turn.strip());
        } catch (NumberFormatException e) {
            // a time among numbers would put the row behind all others
            return null;
        }
    }

    /** Tells whether a row says where it belongs, but not so that it can be read. */
    private static boolean isMisplaced(MessageRow row, @Nullable Instant time, @Nullable Long key) {
        String written = row.fields().plain(ColumnNames.TIME);
        boolean wrongTime = time == null && written != null && !written.isBlank();
        return wrongTime || (key == null && row.fields().plain(ColumnNames.TURN) != null);
    }

    /**
     * Ends, and hands all conversations on, in the order in which they began.
     *
     * @param consumer takes them
     */
    public void finish(Consumer<HeardConversation> consumer) {
        conversations.forEach((id, live) -> {
            live.order.finish();
            consumer.accept(new HeardConversation(id, live.conversation.state()));
        });
    }

    /** Returns how many rows there were. */
    public long rows() {
        return rows;
    }

    /** Returns how many rows had no conversation. */
    public long withoutId() {
        return withoutId;
    }

    /** Returns how many rows had a turn or time that cannot be read, so that they were taken where they stand. */
    public long misplaced() {
        return misplaced;
    }

    /** Returns how many rows were of nobody: without a role, or with one that is not known. */
    public long withoutRole() {
        return withoutRole;
    }
}
