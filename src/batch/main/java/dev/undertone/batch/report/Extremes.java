package dev.undertone.batch.report;

import dev.undertone.batch.rows.Answer;
import dev.undertone.batch.rows.MessageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The messages with the highest score of a dimension that have its label; of equals, the first, and no text twice. For one thread. */
final class Extremes {
    private static final Comparator<Extreme> WORST_FIRST = Comparator.comparingDouble(Extreme::score)
            .thenComparing(Comparator.comparingLong(Extreme::place).reversed());

    private final int dimension;
    private final int most;
    private final PriorityQueue<Extreme> kept = new PriorityQueue<>(WORST_FIRST);

    /**
     * One of them.
     *
     * @param place how many messages came before it
     * @param score its score
     * @param row the message
     * @param answer what became of it
     */
    record Extreme(long place, double score, MessageRow row, Answer answer) {}

    Extremes(int dimension, int most) {
        this.dimension = dimension;
        this.most = most;
    }

    void add(long place, MessageRow row, Answer answer) {
        double score = answer.score(dimension);
        boolean labelled = answer.labels().contains(answer.dimensions().get(dimension));
        if (!labelled || (kept.size() == most && score <= kept.element().score())) {
            return;
        }
        // The same words again show nothing new.
        if (kept.stream().anyMatch(other -> other.row().text().equals(row.text()))) {
            return;
        }
        kept.add(new Extreme(place, score, row, answer));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /** Returns them, the highest score first. */
    List<Extreme> highestFirst() {
        List<Extreme> all = new ArrayList<>(kept);
        all.sort(WORST_FIRST.reversed());
        return all;
    }
}
