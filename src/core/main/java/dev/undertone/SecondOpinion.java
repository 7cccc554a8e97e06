package dev.undertone;

import dev.undertone.internal.match.Dimensions;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.EvidenceGate;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentFusion;
import dev.undertone.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a sentiment model about a message on which the lexicon has reported, and adds what it says to the ledger. Stands in for
 * the model when it fails: the report never depends on it. Immutable; threads may share it.
 */
final class SecondOpinion {
    private static final String CATEGORY = "sentiment";

    private final SentimentModel model;
    private final Dimensions dimensions;
    private final FusionRule[] rules;
    /** The index of the dimension of each rule. */
    private final int[] of;

    private final boolean cascade;

    /**
     * Creates an opinion.
     *
     * @throws IllegalStateException if there are rules, and none of them is for a dimension of the lexicon
     */
    SecondOpinion(SentimentModel model, SentimentFusion fusion, boolean cascade, Dimensions dimensions) {
        this.model = model;
        this.cascade = cascade;
        this.dimensions = dimensions;
        rules = fusion.rules().stream()
                .filter(rule -> dimensions.names().contains(rule.dimension()))
                .toArray(FusionRule[]::new);
        if (rules.length == 0 && !fusion.rules().isEmpty()) {
            throw new IllegalStateException("the opinion of " + model.id() + " would change no score: it moves "
                    + fusion.rules().stream()
                            .map(FusionRule::dimension)
                            .distinct()
                            .toList()
                    + ", and the lexicon has " + dimensions.names());
        }
        of = new int[rules.length];
        for (int r = 0; r < rules.length; r++) {
            of[r] = dimensions.names().indexOf(rules[r].dimension());
        }
    }

    /** Returns the report with what the model adds, if it is asked. */
    ToneReport on(CharSequence message, ToneReport lexicon) {
        double[] open = openings(lexicon);
        DecisionPath path = path(lexicon, open);
        if (!path.isAsked()) {
            return lexicon.with(path, List.of());
        }
        List<SentenceSentiment> sentences = judge(message);
        List<SentenceSentiment> opinions =
                sentences.stream().filter(SentenceSentiment::hasOpinion).toList();
        if (opinions.isEmpty()) {
            return lexicon.with(DecisionPath.NO_OPINION, sentences);
        }
        List<Cue> added = new ArrayList<>();
        for (int r = 0; r < rules.length; r++) {
            added.add(cue(rules[r], lexicon, opinions, open[r]));
        }
        return fused(lexicon, added).with(path, sentences);
    }

    private double[] openings(ToneReport lexicon) {
        double[] open = new double[rules.length];
        for (int r = 0; r < rules.length; r++) {
            open[r] = rules[r].open(lexicon::evidence);
        }
        return open;
    }

    private DecisionPath path(ToneReport lexicon, double[] open) {
        if (!cascade) {
            return DecisionPath.ASKED_ALWAYS;
        }
        double[] lowest = new double[dimensions.size()];
        double[] highest = new double[dimensions.size()];
        boolean[] moved = new boolean[dimensions.size()];
        for (int r = 0; r < rules.length; r++) {
            double one = rules[r].contribution(rules[r].feature().least(), open[r]);
            double other = rules[r].contribution(rules[r].feature().most(), open[r]);
            lowest[of[r]] += Math.min(one, other);
            highest[of[r]] += Math.max(one, other);
            moved[of[r]] = true;
        }
        int labels = 0;
        for (int d = 0; d < moved.length; d++) {
            Dimension dimension = dimensions.names().get(d);
            boolean given = lexicon.has(dimension);
            if (isGiven(d, lexicon.strength(dimension) + lowest[d]) != given
                    || isGiven(d, lexicon.strength(dimension) + highest[d]) != given) {
                return DecisionPath.ASKED_CLOSE;
            }
            labels += moved[d] && given ? 1 : 0;
        }
        return labels > 1 ? DecisionPath.ASKED_CONFLICT : DecisionPath.LEXICON_SURE;
    }

    private boolean isGiven(int dimension, double strength) {
        return dimensions.get(dimension).score(strength)
                >= dimensions.get(dimension).threshold();
    }

    private Cue cue(FusionRule rule, ToneReport lexicon, List<SentenceSentiment> opinions, double open) {
        double value = rule.feature().of(opinions);
        int[] span = rule.feature().span(opinions);
        List<Shift> factors = new ArrayList<>();
        factors.add(new Shift("opinion", model.id(), span[0], span[1], value));
        for (EvidenceGate gate : rule.gates()) {
            double evidence = lexicon.evidence(gate.dimension());
            factors.add(new Shift(gate.label(), "", -1, -1, gate.open(evidence)));
        }
        return new Cue(
                rule.dimension(),
                CATEGORY,
                rule.feature().label(),
                span[0],
                span[1],
                rule.weight(),
                factors,
                rule.contribution(value, open));
    }

    private ToneReport fused(ToneReport lexicon, List<Cue> added) {
        double[] strengths = new double[dimensions.size()];
        double[] scores = new double[dimensions.size()];
        for (int d = 0; d < strengths.length; d++) {
            Dimension dimension = dimensions.names().get(d);
            strengths[d] = lexicon.strength(dimension);
            for (Cue cue : added) {
                strengths[d] += cue.dimension().equals(dimension) ? cue.contribution() : 0;
            }
            scores[d] = dimensions.get(d).score(strengths[d]);
        }
        return lexicon.with(strengths, scores, added);
    }

    /** Returns the sentences of a message that is not empty; unmodifiable. */
    private List<SentenceSentiment> judge(CharSequence message) {
        try {
            List<SentenceSentiment> sentences = List.copyOf(model.judge(message));
            return areSpansOf(message, sentences) ? sentences : without(message, NoOpinion.FAILED);
        } catch (OutOfMemoryError e) {
            return without(message, NoOpinion.OUT_OF_MEMORY);
        } catch (RuntimeException | StackOverflowError e) {
            return without(message, NoOpinion.FAILED);
        } catch (VirtualMachineError | ThreadDeath e) {
            // The JVM is broken, or wants the thread to end: no matter of the model's.
            throw e;
        } catch (Error e) {
            // Assertions, and classes that are missing or do not fit: no message may cost more than its own opinion.
            return without(message, NoOpinion.FAILED);
        }
    }

    private static boolean areSpansOf(CharSequence message, List<SentenceSentiment> sentences) {
        int end = 0;
        for (SentenceSentiment sentence : sentences) {
            if (sentence.begin() < end) {
                return false;
            }
            end = sentence.end();
        }
        return end <= message.length();
    }

    private static List<SentenceSentiment> without(CharSequence message, NoOpinion reason) {
        return List.of(SentenceSentiment.without(0, message.length(), reason));
    }

    @Override
    public String toString() {
        return model.id();
    }
}
