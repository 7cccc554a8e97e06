package dev.undertone.lab.suggest;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;

/**
 * Which messages express a dimension, and how much each of them has to teach. Immutable.
 *
 * <p>By labels, the weight of a message is how far its label is from the share that its strength leads to expect in its set. By
 * known cues, there is nothing to be surprised of: what is expected is the set's share for all.
 */
final class Judgement {
    private static final byte NOT_JUDGED = -1;

    private final List<Reading> readings;
    private final int dimension;
    private final byte[] labels;
    private final double[] weights;
    private final Tally[] sets;

    private Judgement(List<Reading> readings, int dimension, byte[] labels, int sets) {
        this.readings = readings;
        this.dimension = dimension;
        this.labels = labels;
        weights = new double[labels.length];
        this.sets = new Tally[sets];
    }

    /** Returns what people say. */
    static Judgement byLabels(Corpus corpus, Dimension of) {
        byte[] labels = new byte[corpus.readings().size()];
        for (int m = 0; m < labels.length; m++) {
            Boolean label = corpus.readings().get(m).message.labels().get(of);
            labels[m] = label == null ? NOT_JUDGED : (byte) (label ? 1 : 0);
        }
        Judgement judgement = new Judgement(
                corpus.readings(), corpus.indexOf(of), labels, corpus.sets().size());
        judgement.weigh(corpus.slopeOf(of));
        return judgement;
    }

    /** Returns what the lexicon says of messages that it is sure of: those with its label, and those without strength. */
    static Judgement byCues(Corpus corpus, Dimension of) {
        int dimension = corpus.indexOf(of);
        byte[] labels = new byte[corpus.readings().size()];
        for (int m = 0; m < labels.length; m++) {
            Reading reading = corpus.readings().get(m);
            boolean none = reading.scored && reading.strength(dimension) <= 0;
            labels[m] = reading.has(dimension) ? 1 : none ? (byte) 0 : NOT_JUDGED;
        }
        Judgement judgement = new Judgement(
                corpus.readings(), dimension, labels, corpus.sets().size());
        judgement.weigh(0);
        return judgement;
    }

    /** Weighs the messages; with a slope of 0, without regard to their strengths. */
    private void weigh(double slope) {
        for (int set = 0; set < sets.length; set++) {
            int[] messages = judgedOf(set);
            double[] strengths = new double[messages.length];
            boolean[] with = new boolean[messages.length];
            for (int i = 0; i < messages.length; i++) {
                strengths[i] = slope == 0 ? 0 : strength(messages[i]);
                with[i] = isWith(messages[i]);
            }
            double[] shares = Expectation.shares(strengths, with, Math.max(slope, 1));
            sets[set] = new Tally();
            for (int i = 0; i < messages.length; i++) {
                weights[messages[i]] = with[i] ? 1 - shares[i] : shares[i];
                sets[set].add(with[i], weights[messages[i]], length(messages[i]));
            }
        }
    }

    private int[] judgedOf(int set) {
        List<Integer> judged = new ArrayList<>();
        for (int m = 0; m < labels.length; m++) {
            if (isJudged(m) && readings.get(m).set == set) {
                judged.add(m);
            }
        }
        return judged.stream().mapToInt(m -> m).toArray();
    }

    /** Returns the index of the dimension in the lexicon. */
    int dimension() {
        return dimension;
    }

    boolean isJudged(int message) {
        return labels[message] != NOT_JUDGED;
    }

    /** Tells whether a judged message expresses the dimension. */
    boolean isWith(int message) {
        return labels[message] == 1;
    }

    double strength(int message) {
        return readings.get(message).strength(dimension);
    }

    private int length(int message) {
        return readings.get(message).length();
    }

    int setOf(int message) {
        return readings.get(message).set;
    }

    /** Returns all messages of a set, counted and weighed. */
    Tally set(int set) {
        return sets[set];
    }

    /** Tells whether a set has messages of both sides, and any from which something is to be learnt. */
    boolean teaches(int set) {
        return sets[set].withWords > 0 && sets[set].withoutWords > 0;
    }

    /** Tells whether a set has messages of both sides. */
    boolean hasBoth(int set) {
        return sets[set].with > 0 && sets[set].without > 0;
    }

    /** Counts judged messages by set. */
    Tally[] tally(int[] messages) {
        Tally[] tallies = new Tally[sets.length];
        for (int set = 0; set < tallies.length; set++) {
            tallies[set] = new Tally();
        }
        for (int m : messages) {
            tallies[setOf(m)].add(isWith(m), weights[m], length(m));
        }
        return tallies;
    }

    /** Returns the log-odds ratio in a set that {@linkplain #teaches teaches}. */
    LogOdds odds(Tally[] tallies, int set, double usual) {
        return LogOdds.of(tallies[set], sets[set], usual);
    }

    /** Returns what the sets that teach and have the term say together. */
    LogOdds odds(Tally[] tallies, double usual) {
        List<LogOdds> all = new ArrayList<>();
        for (int set = 0; set < sets.length; set++) {
            if (teaches(set) && tallies[set].messages() > 0) {
                all.add(odds(tallies, set, usual));
            }
        }
        return LogOdds.together(all);
    }
}
