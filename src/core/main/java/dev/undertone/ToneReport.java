package dev.undertone;

import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.SentenceSentiment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a message expresses, with the evidence. Immutable; threads may share it. Holds no text of the message.
 *
 * <p>The ledger adds up: the {@link #strength} of a dimension is exactly the sum of the contributions of its {@link #cues},
 * and its {@link #score} is the calibrated strength, which never decreases when the strength grows.
 */
public final class ToneReport {
    private final Outcome outcome;
    private final List<Dimension> dimensions;
    private final double[] strengths;
    private final double[] scores;
    private final double[] thresholds;
    private final List<Cue> cues;
    private final DecisionPath decision;
    private final List<SentenceSentiment> sentiment;
    private final int words;
    private final boolean asks;

    ToneReport(
            Outcome outcome,
            List<Dimension> dimensions,
            double[] strengths,
            double[] scores,
            double[] thresholds,
            List<Cue> cues,
            DecisionPath decision,
            List<SentenceSentiment> sentiment,
            int words,
            boolean asks) {
        this.outcome = outcome;
        this.dimensions = dimensions;
        this.strengths = strengths;
        this.scores = scores;
        this.thresholds = thresholds;
        this.cues = List.copyOf(cues);
        this.decision = decision;
        this.sentiment = sentiment;
        this.words = words;
        this.asks = asks;
    }

    /** Returns this report with who decided. */
    ToneReport with(DecisionPath newDecision, List<SentenceSentiment> newSentiment) {
        return new ToneReport(
                outcome, dimensions, strengths, scores, thresholds, cues, newDecision, newSentiment, words, asks);
    }

    /** Returns this report with more rows in its ledger, and what they make of the sums. */
    ToneReport with(double[] newStrengths, double[] newScores, List<Cue> added) {
        List<Cue> all = new ArrayList<>(cues);
        all.addAll(added);
        all.sort(Comparator.comparingInt(Cue::begin));
        return new ToneReport(
                outcome, dimensions, newStrengths, newScores, thresholds, all, decision, sentiment, words, asks);
    }

    /** Returns the sum of the contributions that speak for a dimension; 0 when there is none. */
    double evidence(Dimension dimension) {
        double sum = 0;
        for (Cue cue : cues) {
            if (cue.contribution() > 0 && cue.dimension().equals(dimension)) {
                sum += cue.contribution();
            }
        }
        return sum;
    }

    /** Returns whether the message was scored, and if not, why. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns how many words the message has, contractions written out; 0 when it was not scored. */
    public int words() {
        return words;
    }

    /**
     * Tells whether the message asks a question: whether a sentence of it ends with a question mark; false when it was not
     * scored.
     */
    public boolean asks() {
        return asks;
    }

    /** Returns the dimensions of the lexicon, in its order. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Returns how much of a dimension the message expresses, in [0,1]. A few hundredths when nothing in the message speaks of
     * it, closer to 0 when cues speak against it, exactly 0 when the message was not scored. Never NaN.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double score(Dimension dimension) {
        return scores[indexOf(dimension)];
    }

    /**
     * Returns the sum of the contributions of a dimension's cues; no bounds, 0 without cues.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double strength(Dimension dimension) {
        return strengths[indexOf(dimension)];
    }

    /**
     * Returns the score in [0,1] from which a dimension's label is given.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public double threshold(Dimension dimension) {
        return thresholds[indexOf(dimension)];
    }

    /** Returns the dimensions whose score reaches their threshold, in the lexicon's order; empty when there is none. */
    public List<Dimension> labels() {
        return dimensions.stream().filter(this::has).toList();
    }

    /**
     * Tells whether a dimension's score reaches its threshold.
     *
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public boolean has(Dimension dimension) {
        int index = indexOf(dimension);
        return outcome.isScored() && scores[index] >= thresholds[index];
    }

    /**
     * Returns the evidence of all dimensions, in the order of the message. Cues that contribute 0 are among it, and so is what a
     * sentiment model adds: a cue that spans the sentence from which it comes.
     */
    public List<Cue> cues() {
        return cues;
    }

    /** Returns the evidence of one dimension, in the order of the message. */
    public List<Cue> cues(Dimension dimension) {
        return cues.stream().filter(cue -> cue.dimension().equals(dimension)).toList();
    }

    /**
     * Tells whether the message has a cue of a category, whatever it weighs.
     *
     * @param category the category
     * @throws NullPointerException if {@code category} is null
     */
    public boolean hasCategory(String category) {
        Objects.requireNonNull(category, "category must not be null");
        for (Cue cue : cues) {
            if (cue.category().equals(category)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the categories of the cues that speak for a dimension, those with the largest sum of contributions first, equal
     * ones by name. {@link ToneScorer#categories} tells the same without a report.
     *
     * @param dimension the dimension
     * @param most how many categories to return at most
     * @return the categories; empty when nothing speaks for the dimension
     * @throws NullPointerException if {@code dimension} is null
     */
    public List<String> categories(Dimension dimension, int most) {
        Objects.requireNonNull(dimension, "dimension must not be null");
        StrongestCategories strongest = new StrongestCategories();
        for (Cue cue : cues) {
            if (cue.dimension().equals(dimension)) {
                strongest.add(cue.category(), cue.contribution());
            }
        }
        return strongest.take(most);
    }

    /** Returns who decided: the lexicon alone, or a sentiment model as well, and why. */
    public DecisionPath decision() {
        return decision;
    }

    /**
     * Returns what the analyzer's sentiment model says of each sentence, or why it says nothing, in the order of the message;
     * empty when it was not asked. What follows from it for scores stands among the {@link #cues}, with the category
     * {@code sentiment}.
     */
    public List<SentenceSentiment> sentiment() {
        return sentiment;
    }

    private int indexOf(Dimension dimension) {
        int index = dimensions.indexOf(Objects.requireNonNull(dimension, "dimension must not be null"));
        if (index < 0) {
            throw new IllegalArgumentException("dimension must be one of " + dimensions + " (got " + dimension + ")");
        }
        return index;
    }

    /** Returns outcome and scores. */
    @Override
    public String toString() {
        return "ToneReport[" + outcome + ", " + dimensions + " = " + Arrays.toString(scores) + "]";
    }
}
