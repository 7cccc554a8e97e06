package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.Locale;

/** Sums of one dimension over some messages. For one thread. */
final class Tone {
    static final int BINS = 20;

    private long messages;
    private long labelled;
    private double sum;
    private final long[] bins = new long[BINS];

    void add(double score, boolean label) {
        messages++;
        labelled += label ? 1 : 0;
        sum += score;
        bins[Math.min(BINS - 1, (int) (score * BINS))]++;
    }

    long messages() {
        return messages;
    }

    long labelled() {
        return labelled;
    }

    /** Returns the share of messages with the label, in [0, 1]; 0 of none. */
    double share() {
        return messages == 0 ? 0 : (double) labelled / messages;
    }

    /** Returns the mean score, in [0, 1]; 0 of none. */
    double mean() {
        return messages == 0 ? 0 : sum / messages;
    }

    long bin(int index) {
        return bins[index];
    }

    static String title(Dimension dimension) {
        String name = dimension.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
