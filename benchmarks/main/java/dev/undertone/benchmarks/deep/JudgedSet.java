package dev.undertone.benchmarks.deep;

import dev.undertone.Cue;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.OpinionFeature;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The messages of a set that somebody judged in one dimension, with what the lexicon and a model say of them; each model is asked
 * once. Immutable.
 */
final class JudgedSet {
    private final String name;
    private final double[] strengths;
    private final boolean[] labels;
    private final Map<Dimension, double[]> evidence = new HashMap<>();
    private final Map<OpinionFeature, double[]> features = new EnumMap<>(OpinionFeature.class);

    /** A message with all that a fit reads of it. */
    private record Read(LabelledMessage message, ToneReport lexicon, List<SentenceSentiment> opinions) {}

    private JudgedSet(String name, List<Read> messages, Dimension dimension, List<Dimension> dimensions) {
        this.name = name;
        strengths = messages.stream()
                .mapToDouble(read -> read.lexicon().strength(dimension))
                .toArray();
        labels = new boolean[messages.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] =
                    Objects.requireNonNull(messages.get(i).message().labels().get(dimension));
        }
        for (Dimension of : dimensions) {
            evidence.put(
                    of,
                    messages.stream()
                            .mapToDouble(read -> evidence(read.lexicon(), of))
                            .toArray());
        }
        for (OpinionFeature feature : OpinionFeature.values()) {
            features.put(
                    feature,
                    messages.stream()
                            .mapToDouble(read -> read.opinions().isEmpty() ? 0 : feature.of(read.opinions()))
                            .toArray());
        }
    }

    /** Lets the lexicon and the model read a set, and returns it once for each dimension in which it was judged. */
    static Map<Dimension, JudgedSet> of(LabelledSet set, ToneAnalyzer lexicon, SentimentModel model) {
        List<Read> all = new ArrayList<>();
        for (LabelledMessage message : set.messages()) {
            ToneReport report = lexicon.analyze(message.text());
            if (report.outcome().isScored()) {
                List<SentenceSentiment> opinions = model.judge(message.text()).stream()
                        .filter(SentenceSentiment::hasOpinion)
                        .toList();
                all.add(new Read(message, report, opinions));
            }
        }
        Map<Dimension, JudgedSet> byDimension = new HashMap<>();
        for (Dimension dimension : lexicon.dimensions()) {
            List<Read> judged = all.stream()
                    .filter(read -> read.message().labels().containsKey(dimension))
                    .toList();
            byDimension.put(dimension, new JudgedSet(set.name(), judged, dimension, lexicon.dimensions()));
        }
        return byDimension;
    }

    private static double evidence(ToneReport report, Dimension dimension) {
        return report.cues(dimension).stream()
                .mapToDouble(Cue::contribution)
                .filter(contribution -> contribution > 0)
                .sum();
    }

    String name() {
        return name;
    }

    int size() {
        return labels.length;
    }

    boolean[] labels() {
        return labels;
    }

    /** Returns the strengths by the lexicon alone. */
    double[] strengths() {
        return strengths;
    }

    /** Tells whether there are enough messages of either kind to rank them. */
    boolean hasAtLeast(int each) {
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        return positives >= each && labels.length - positives >= each;
    }

    /** Returns what a rule adds to the strength of each message. */
    double[] contributions(FusionRule rule) {
        double[] values = Objects.requireNonNull(features.get(rule.feature()));
        double[] added = new double[values.length];
        for (int i = 0; i < added.length; i++) {
            int message = i;
            double open = rule.open(of -> Objects.requireNonNull(evidence.get(of))[message]);
            added[i] = rule.contribution(values[i], open);
        }
        return added;
    }
}
