package dev.undertone.batch.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names by which columns are found when nobody says which is which; the best first, case does not matter. */
public final class ColumnNames {
    /** The message. */
    public static final List<String> TEXT =
            List.of("text", "message", "body", "content", "comment", "comments", "utterance", "review", "feedback");

    /** The identity of a row. */
    public static final List<String> ID = List.of("id", "message_id", "messageid", "ticket_id", "row_id");

    /** Who speaks. */
    public static final List<String> ROLE = List.of("role", "speaker", "sender", "author_role", "from");

    /** The conversation that a row belongs to. */
    public static final List<String> CONVERSATION = List.of("conversation_id", "conversation", "thread_id", "thread");

    /** Which person it is that speaks. */
    public static final List<String> AUTHOR = List.of("author_id", "author");

    /** The place in the conversation. */
    public static final List<String> TURN = List.of("turn", "turn_id", "position");

    /** When the message was written. */
    public static final List<String> TIME =
            List.of("timestamp", "time", "date", "datetime", "created_at", "sent_at", "created");

    private ColumnNames() {}

    /**
     * Returns the place of the first candidate that is among the names.
     *
     * @param names the names that are there
     * @param candidates the names looked for, the best first
     * @return the place, or -1 when there is none
     */
    public static int find(List<String> names, List<String> candidates) {
        for (String candidate : candidates) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).strip().equalsIgnoreCase(candidate)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Returns the candidates: what was asked for, or else the usual names. */
    static List<String> chosenOr(@Nullable String chosen, List<String> usual) {
        return chosen == null ? usual : List.of(chosen.strip());
    }
}
