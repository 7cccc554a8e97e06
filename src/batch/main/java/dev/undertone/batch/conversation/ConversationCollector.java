package dev.undertone.batch.conversation;

import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Reply;
import dev.undertone.conversation.Role;
import dev.undertone.conversation.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Hears the conversations of files whose rows may be mixed and out of order. Keeps a state of about 2 KB and at most sixteen
 * scored turns for each conversation, and no text: memory depends on how many conversations there are, not on how long they
 * are. For one thread.
 */
public final class ConversationCollector {
    private final TurnReader reader;
    private final int most;
    private final Consumer<Reply> replies;
    private final BiConsumer<String, ConversationState> scored;
    private final Map<String, Live> conversations = new LinkedHashMap<>();
    private long withoutId;
    private long withoutRole;
    private long misplaced;
    private long late;
    private long strangers;
    private long rows;
    private boolean full;

    /** A conversation that is being heard. */
    private final class Live implements OrderedConversation.Listener {
        private final String id;
        private final OrderedConversation conversation = new OrderedConversation(reader.scorer(), this);
        private int lastReply;

        Live(String id) {
            this.id = id;
        }

        @Override
        public void heard(TurnRow row, Turn turn, boolean isNew) {
            if (isNew && turn.isScored()) {
                ConversationState state = conversation.state();
                scored.accept(id, state);
                state.lastReply().ifPresent(reply -> {
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
     * @param reader reads the rows
     * @param replies hears of each reply that a scored turn of the customer stands before and behind
     */
    public ConversationCollector(TurnReader reader, Consumer<Reply> replies) {
        this(reader, Integer.MAX_VALUE, replies, (id, state) -> {});
    }

    /**
     * Begins to listen to the first conversations.
     *
     * @param reader reads the rows
     * @param most so many conversations; rows of further ones are left out
     * @param scored hears of a conversation's id and state behind each scored turn of its customer, in the turns' order
     */
    public ConversationCollector(TurnReader reader, int most, BiConsumer<String, ConversationState> scored) {
        this(reader, most, reply -> {}, scored);
    }

    private ConversationCollector(
            TurnReader reader, int most, Consumer<Reply> replies, BiConsumer<String, ConversationState> scored) {
        this.reader = reader;
        this.most = most;
        this.replies = replies;
        this.scored = scored;
    }

    /**
     * Begins with a file.
     *
     * @param name the file
     * @param header its columns; empty in formats without a header
     * @throws WrongUseException when the column of conversations is missing, or one of authors that was named
     */
    public void begin(String name, List<String> header) {
        if (header.isEmpty()) {
            return;
        }
        if (ColumnNames.find(header, reader.conversationNames()) < 0) {
            throw new WrongUseException(name + " has none of the columns that tell conversations apart ("
                    + String.join(", ", reader.conversationNames())
                    + (reader.isConversationNamed()
                            ? ", which --conversation-column says)"
                            : "); name it with --conversation-column")
                    + (header.size() == 1
                            ? ". The header is one cell: --delimiter says what separates cells, --format tsv stands for tabs"
                            : ""));
        }
        if (reader.isAuthorNamed() && ColumnNames.find(header, reader.authorNames()) < 0) {
            // never with the names: a file without a header begins with somebody's message
            throw new WrongUseException(
                    name + " has " + header.size() + " columns, none of the name that --author-column says");
        }
    }

    /** Takes a row. One without a conversation's id is only counted. */
    public void add(MessageRow row) {
        rows++;
        String id = reader.conversation(row);
        if (id == null) {
            // a blank line between objects is no turn that somebody lost
            withoutId += row.fields().names().isEmpty() && row.text().isEmpty() ? 0 : 1;
            return;
        }
        Live live = conversations.get(id);
        if (live == null) {
            if (conversations.size() == most) {
                full = true;
                return;
            }
            live = new Live(id);
            conversations.put(id, live);
        }
        PlacedTurn placed = reader.turn(row, false);
        TurnRow turn = placed.row();
        withoutRole += turn.turn().role() == Role.OTHER && !RoleNames.isOfNobody(turn.role()) ? 1 : 0;
        live.conversation.add(placed);
    }

    /**
     * Ends, and hands all conversations on, in the order in which they began.
     *
     * @param consumer takes them
     */
    public void finish(Consumer<HeardConversation> consumer) {
        conversations.forEach((id, live) -> {
            live.conversation.finish();
            misplaced += live.conversation.misplaced();
            late += live.conversation.late();
            strangers += live.conversation.strangers();
            consumer.accept(new HeardConversation(id, live.conversation.state()));
        });
    }

    /** Returns how many conversations there are. */
    public int size() {
        return conversations.size();
    }

    /** Tells whether rows of further conversations were left out. */
    public boolean isFull() {
        return full;
    }

    /** Returns how many rows there were. */
    public long rows() {
        return rows;
    }

    /** Returns how many rows had no conversation. */
    public long withoutId() {
        return withoutId;
    }

    /** Returns how many rows had a turn or time that cannot be read, so that they were taken where they stand. Known at the end. */
    public long misplaced() {
        return misplaced;
    }

    /** Returns how many rows came more than fifteen places too late, so that they were taken where they stand. Known at the end. */
    public long late() {
        return late;
    }

    /** Returns how many rows were of further people who write as customers, taken as nobody's. Known at the end. */
    public long strangers() {
        return strangers;
    }

    /** Returns how many rows were of nobody: without a role, or with one that is not known. */
    public long withoutRole() {
        return withoutRole;
    }
}
