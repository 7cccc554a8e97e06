package dev.undertone.batch.report;

import dev.undertone.conversation.ConversationState;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The first scored turns of a conversation's customer. For one thread. */
final class Dialogue {
    private static final int MOST_TURNS = 60;
    /** A smaller change of a score is no turn of a conversation. */
    private static final double TURN = 0.3;

    /** Their numbers among all turns. */
    private final List<Integer> turns = new ArrayList<>();

    private final List<float[]> scores = new ArrayList<>();

    /** Takes what the conversation has come to with another scored turn. */
    void scored(ConversationState now) {
        if (turns.size() == MOST_TURNS) {
            return;
        }
        List<Dimension> dimensions = now.dimensions();
        float[] latest = new float[dimensions.size()];
        for (int i = 0; i < latest.length; i++) {
            latest[i] = (float) now.latest(dimensions.get(i));
        }
        turns.add(now.latestTurn());
        scores.add(latest);
    }

    /** Returns how many scored turns are kept. */
    int points() {
        return turns.size();
    }

    /** Returns the number among all turns, from 1. */
    int turn(int point) {
        return turns.get(point);
    }

    double score(int point, int dimension) {
        return scores.get(point)[dimension];
    }

    /** Returns the point at which a score changed most, or -1 when it never changed much. */
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
            for (int d = 0; d < scores.get(i).length; d++) {
                sum += Math.abs(score(i, d) - score(i - 1, d));
            }
        }
        return sum;
    }
}
