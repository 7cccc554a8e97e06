package dev.undertone.batch.rows;

import dev.undertone.lexicon.Dimension;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of rows. For one thread at a time. */
public final class Tally {
    private final List<Dimension> dimensions;
    private final long[] labels;
    private final Map<String, Long> unscored = new TreeMap<>();
    private long messages;
    private long unlabelled;
    private long rejected;

    /** Creates one that counts nothing yet. */
    public Tally(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        labels = new long[dimensions.size()];
    }

    void count(RowScore answer) {
        messages++;
        String reason = answer.unscored();
        if (reason != null) {
            unscored.merge(reason, 1L, Long::sum);
            return;
        }
        boolean any = false;
        for (int i = 0; i < labels.length; i++) {
            if (answer.isLabelled(i)) {
                labels[i]++;
                any = true;
            }
        }
        if (!any) {
            unlabelled++;
        }
    }

    void countRejected() {
        rejected++;
    }

    /** Adds what another has counted of the same dimensions. */
    public void add(Tally other) {
        messages += other.messages;
        unlabelled += other.unlabelled;
        rejected += other.rejected;
        for (int i = 0; i < labels.length; i++) {
            labels[i] += other.labels[i];
        }
        other.unscored.forEach((reason, count) -> unscored.merge(reason, count, Long::sum));
    }

    /** Counts rows whose counts are known. */
    public void add(long moreMessages, long moreUnlabelled, long moreRejected, List<Long> moreLabels) {
        messages += moreMessages;
        unlabelled += moreUnlabelled;
        rejected += moreRejected;
        for (int i = 0; i < labels.length; i++) {
            labels[i] += moreLabels.get(i);
        }
    }

    /** Counts messages without scores for a reason. */
    public void addUnscored(String reason, long count) {
        unscored.merge(reason, count, Long::sum);
    }

    /** Returns the dimensions. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Returns how many messages there were, scored or not. */
    public long messages() {
        return messages;
    }

    /** Returns how many messages earned the label of a dimension, by its place. */
    public long labelled(int dimension) {
        return labels[dimension];
    }

    /** Returns how many messages were scored and earned no label. */
    public long unlabelled() {
        return unlabelled;
    }

    /** Returns how many messages were not scored, by reason. */
    public Map<String, Long> unscored() {
        return Collections.unmodifiableMap(unscored);
    }

    /** Returns how many rows could not be read. */
    public long rejected() {
        return rejected;
    }

    /** Returns whether there were messages, and all of them of another role than was asked for. */
    public boolean isAllOtherRole() {
        return messages > 0 && unscored.getOrDefault(RowScore.OTHER_ROLE, 0L) == messages;
    }
}
