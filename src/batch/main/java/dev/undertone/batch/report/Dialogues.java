package dev.undertone.batch.report;

import dev.undertone.batch.conversation.RoleNames;
import dev.undertone.batch.rows.Answer;
import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conversations of a file, as far as there is room: the first of them, and the first turns of each. For one thread. */
final class Dialogues {
    private static final int MOST = 20_000;
    private static final int MOST_TURNS = 60;
    /** A smaller change of a score is no turn of a conversation. */
    private static final double TURN = 0.3;

    private static final RoleNames ROLES = new RoleNames(Set.of(), Set.of());

    /** Null when conversations are drawn only, and not judged. */
    private final @Nullable ConversationScorer scorer;

    private final Map<String, Dialogue> dialogues = new LinkedHashMap<>();
    private boolean full;

    Dialogues(@Nullable ConversationScorer scorer) {
        this.scorer = scorer;
    }

    /** The scored turns of a conversation, and what all of them come to. */
    static final class Dialogue {
        private final String name;
        private final List<float[]> turns = new ArrayList<>();
        private final @Nullable Conversation heard;

        Dialogue(String name, @Nullable Conversation heard) {
            this.name = name;
            this.heard = heard;
        }

        /** Returns what it came to, or null when nobody listened. */
        @Nullable
        ConversationState state() {
            return heard == null ? null : heard.state();
        }

        String name() {
            return name;
        }

        int turns() {
            return turns.size();
        }

        double score(int turn, int dimension) {
            return turns.get(turn)[dimension];
        }

        /** Returns the turn at which a score changed most, or -1 when it never changed much. */
        int turningPoint(int dimension) {
            int at = -1;
            double most = TURN;
            for (int i = 1; i < turns.size(); i++) {
                double change = Math.abs(score(i, dimension) - score(i - 1, dimension));
                if (change >= most) {
                    most = change;
                    at = i;
                }
            }
            return at;
        }

        /** Returns how much its scores moved altogether. */
        double movement() {
            double sum = 0;
            for (int i = 1; i < turns.size(); i++) {
                for (int d = 0; d < turns.get(i).length; d++) {
                    sum += Math.abs(score(i, d) - score(i - 1, d));
                }
            }
            return sum;
        }
    }

    void add(String name, @Nullable String role, @Nullable Instant time, Answer answer) {
        Dialogue dialogue = dialogues.get(name);
        if (dialogue == null) {
            if (dialogues.size() == MOST) {
                full = true;
                return;
            }
            dialogue = new Dialogue(name, scorer == null ? null : scorer.begin());
            dialogues.put(name, dialogue);
        }
        hear(dialogue, ROLES.of(role), time, answer);
        if (answer.unscored() == null && dialogue.turns.size() < MOST_TURNS) {
            float[] scores = new float[answer.dimensions().size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) answer.score(i);
            }
            dialogue.turns.add(scores);
        }
    }

    private void hear(Dialogue dialogue, Role role, @Nullable Instant time, Answer answer) {
        Conversation heard = dialogue.heard;
        if (scorer == null || heard == null) {
            return;
        }
        if (role == Role.CUSTOMER && answer.unscored() == null) {
            double[] scores = new double[answer.dimensions().size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = answer.score(i);
            }
            heard.add(scorer.customerTurn(time, null, scores));
        } else {
            heard.add(scorer.turn(role, time, null, ""));
        }
    }

    int size() {
        return dialogues.size();
    }

    boolean isFull() {
        return full;
    }

    /** Returns those whose scores moved most, the most first. */
    List<Dialogue> mostMoved(int most) {
        return dialogues.values().stream()
                .filter(dialogue -> dialogue.turns() > 1)
                .sorted(Comparator.comparingDouble(Dialogue::movement).reversed())
                .limit(most)
                .toList();
    }
}
