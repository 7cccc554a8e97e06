package dev.undertone.benchmarks.deep;

import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.EvidenceGate;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.OpinionFeature;
import java.util.ArrayList;
import java.util.List;

/** The rules among which a fit chooses: every feature, behind no, one or two gates, with a small number of weights. */
final class FusionCandidates {
    static final double[] WEIGHTS = {0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5};

    private FusionCandidates() {}

    /** Returns the rules for a dimension with the weight 1, or -1 where more of the feature speaks against the dimension. */
    static List<FusionRule> of(Dimension dimension, List<Dimension> dimensions) {
        List<List<EvidenceGate>> gates = gates(dimensions);
        List<FusionRule> rules = new ArrayList<>();
        for (OpinionFeature feature : OpinionFeature.values()) {
            if (feature != OpinionFeature.OFFSET) {
                double sign = isPositive(feature) == dimension.equals(Dimension.SATISFACTION) ? 1 : -1;
                gates.forEach(of -> rules.add(new FusionRule(dimension, feature, of, sign)));
            }
        }
        return rules;
    }

    static FusionRule weighted(FusionRule rule, double weight) {
        return new FusionRule(rule.dimension(), rule.feature(), rule.gates(), rule.weight() * weight);
    }

    static FusionRule limited(FusionRule rule, double most) {
        double weight = Math.copySign(Math.min(Math.abs(rule.weight()), most), rule.weight());
        return new FusionRule(rule.dimension(), rule.feature(), rule.gates(), weight);
    }

    private static List<List<EvidenceGate>> gates(List<Dimension> dimensions) {
        List<EvidenceGate> single = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            single.add(new EvidenceGate(dimension, false));
            single.add(new EvidenceGate(dimension, true));
        }
        List<List<EvidenceGate>> all = new ArrayList<>(List.of(List.of()));
        single.forEach(gate -> all.add(List.of(gate)));
        for (EvidenceGate one : single) {
            for (EvidenceGate other : single) {
                if (dimensions.indexOf(one.dimension()) < dimensions.indexOf(other.dimension())) {
                    all.add(List.of(one, other));
                }
            }
        }
        return all;
    }

    private static boolean isPositive(OpinionFeature feature) {
        return switch (feature) {
            case MOST_POSITIVE, LAST_POSITIVE, POSITIVE_SUM, MEAN_VALENCE, LOWEST_VALENCE -> true;
            case OFFSET, MOST_NEGATIVE, VERY_NEGATIVE, LAST_NEGATIVE, NEGATIVE_SHARE, NEGATIVE_SUM -> false;
        };
    }
}
