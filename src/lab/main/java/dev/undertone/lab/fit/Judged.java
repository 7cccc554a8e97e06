package dev.undertone.lab.fit;

import dev.undertone.lab.evaluate.Auroc;

/** How strongly the messages of a set express a dimension, and whether people say that they do. Immutable. */
final class Judged {
    /** With fewer messages than this with the label, or without it, a set cannot say which order is right. */
    static final int LEAST_OF_A_CLASS = 10;

    /** The set's name. */
    final String set;

    final double[] strengths;
    final boolean[] labels;
    /** Whether the message was judged to express nothing, in whichever dimension it was judged. */
    final boolean[] calm;

    private final int positives;

    /** Creates it; the arrays are not copied and must be of one length. */
    Judged(String set, double[] strengths, boolean[] labels, boolean[] calm) {
        this.set = set;
        this.strengths = strengths;
        this.labels = labels;
        this.calm = calm;
        positives = count(labels);
    }

    /** Returns how many are true. */
    static int count(boolean[] labels) {
        int count = 0;
        for (boolean label : labels) {
            count += label ? 1 : 0;
        }
        return count;
    }

    int size() {
        return labels.length;
    }

    int positives() {
        return positives;
    }

    /** Tells whether the set has enough messages with and without the label to be ranked. */
    boolean isUsable() {
        return Math.min(positives, size() - positives) >= LEAST_OF_A_CLASS;
    }

    double auroc() {
        return Auroc.of(strengths, labels);
    }

    /** Returns a figure of this set. */
    SetFigure figure(double before, double after) {
        return new SetFigure(set, size(), positives, before, after);
    }
}
