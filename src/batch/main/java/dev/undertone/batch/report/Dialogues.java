package dev.undertone.batch.report;

import dev.undertone.batch.conversation.ConversationCollector;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.conversation.ConversationState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conversations of a file, as far as there is room: the first of them, heard as {@link ConversationCollector} hears them, from
 * their words and in the order of their turns. For one thread.
 */
final class Dialogues {
    private static final int MOST = 20_000;

    private static final Comparator<Ended> MOST_MOVED = Comparator.comparingDouble(
                    (Ended ended) -> ended.dialogue().movement())
            .reversed();

    private final TurnReader reader;
    private final ConversationCollector heard;
    private final Map<String, Dialogue> dialogues = new HashMap<>();

    /**
     * A conversation at its end.
     *
     * @param name its name, as the file has it
     * @param dialogue its scored turns
     * @param state what it came to
     */
    record Ended(String name, Dialogue dialogue, ConversationState state) {}

    Dialogues(TurnReader reader) {
        this.reader = reader;
        heard = new ConversationCollector(reader, MOST, this::scored);
    }

    /** Begins with a file. Without columns of conversations there are none, unless they were asked for. */
    void begin(String name, List<String> header) {
        if (reader.isAskedFor()) {
            heard.begin(name, header);
        }
    }

    private void scored(String name, ConversationState state) {
        dialogues.computeIfAbsent(name, key -> new Dialogue()).scored(state);
    }

    void add(MessageRow row) {
        heard.add(row);
    }

    /** Returns what was heard, and what of it could not be taken as it was meant; all of it is known behind {@link #end}. */
    ConversationCollector heard() {
        return heard;
    }

    /** Returns those whose scores moved most, the most first; equal ones in the order of the file. To be called once, at the end. */
    List<Ended> end(int most) {
        List<Ended> moved = new ArrayList<>();
        heard.finish(conversation -> {
            Dialogue dialogue = dialogues.get(conversation.id());
            if (dialogue != null && dialogue.points() > 1) {
                moved.add(new Ended(conversation.id(), dialogue, conversation.state()));
                if (moved.size() == 2 * most) {
                    keep(most, moved);
                }
            }
        });
        keep(most, moved);
        return moved;
    }

    private static void keep(int most, List<Ended> moved) {
        moved.sort(MOST_MOVED);
        if (moved.size() > most) {
            moved.subList(most, moved.size()).clear();
        }
    }
}
