package dev.undertone.batch.report;

import dev.undertone.batch.rows.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conversations of a file, as far as there is room: the first of them, and the first turns of each. For one thread. */
final class Dialogues {
    private static final int MOST = 20_000;
    private static final int MOST_TURNS = 60;
    /** A smaller change of a score is no turn of a conversation. */
    private static final double TURN = 0.3;

    private final Map<String, Dialogue> dialogues = new LinkedHashMap<>();
    private boolean full;

    /** The scored turns of a conversation. */
    static final class Dialogue {
        private final String name;
        private final List<float[]> turns = new ArrayList<>();

        Dialogue(String name) {
            this.name = name;
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

    void add(String name, Answer answer) {
        Dialogue dialogue = dialogues.get(name);
        if (dialogue == null) {
            if (dialogues.size() == MOST) {
                full = true;
                return;
            }
            dialogue = new Dialogue(name);
            dialogues.put(name, dialogue);
        }
        if (dialogue.turns.size() < MOST_TURNS) {
            float[] scores = new float[answer.dimensions().size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (float) answer.score(i);
            }
            dialogue.turns.add(scores);
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
