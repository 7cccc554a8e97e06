package dev.undertone.benchmarks.deep;

import dev.undertone.lab.evaluate.Auroc;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.OpinionFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the rules of one dimension: forward selection of the rule that raises the mean AUROC over the sets most, each set
 * counting the same, as long as no set loses. How many rules are taken, how many gates they may have, and how far their weights
 * may go is what serves sets that were left out best, as long as none of those loses.
 */
final class FusionFit {
    private static final int MOST_RULES = 3;
    private static final int MOST_GATES = 2;
    private static final double[] NONE = {};
    /** What a set may lose at most while rules are selected, so that chance in one set does not rule out what serves all others. */
    private static final double MOST_LOSS = 0.0005;

    private static final double LEAST_GAIN = 0.0003;
    private static final double OFFSET_STEP = 0.05;
    private static final double LOWEST_OFFSET = -1;

    private final Dimension dimension;
    private final List<JudgedSet> sets;
    private final List<FusionRule> candidates;
    /** Computed once for each candidate: what it adds with a weight of 1 or -1. */
    private final Map<JudgedSet, List<double[]>> unit = new LinkedHashMap<>();

    private FusionFit(Dimension dimension, List<JudgedSet> sets, List<Dimension> dimensions) {
        this.dimension = dimension;
        this.sets = sets;
        candidates = FusionCandidates.of(dimension, dimensions);
        for (JudgedSet set : sets) {
            unit.put(set, candidates.stream().map(set::contributions).toList());
        }
    }

    /** How much a fit may make of what it finds. */
    private record Restraint(int gates, int rules, double weight) {}

    /**
     * What a fit found.
     *
     * @param rules the rules, the offset last
     * @param gains what they add to the AUROC of each set to which they were fitted
     * @param leftOut what rules fitted without a set add to its AUROC
     */
    record Fitted(List<FusionRule> rules, Map<String, Double> gains, Map<String, Double> leftOut) {}

    /** Fits the rules of a dimension to at least two sets. */
    static Fitted of(Dimension dimension, List<JudgedSet> sets, List<Dimension> dimensions, double threshold) {
        FusionFit fit = new FusionFit(dimension, sets, dimensions);
        Restraint best = new Restraint(0, 0, 1);
        Map<String, Double> bestLeftOut = fit.leftOut(List.of(), best);
        for (int gates = 0; gates <= MOST_GATES; gates++) {
            List<List<FusionRule>> without = fit.selectWithoutEach(gates);
            for (int rules = 1; rules <= MOST_RULES; rules++) {
                for (double weight : FusionCandidates.WEIGHTS) {
                    Restraint restraint = new Restraint(gates, rules, weight);
                    Map<String, Double> leftOut = fit.leftOut(without, restraint);
                    if (mean(leftOut) > mean(bestLeftOut) && least(leftOut) >= 0) {
                        best = restraint;
                        bestLeftOut = leftOut;
                    }
                }
            }
        }
        List<FusionRule> rules = restrained(fit.select(sets, best.gates()), best);
        Map<String, Double> gains = new LinkedHashMap<>();
        for (JudgedSet set : sets) {
            gains.put(set.name(), gain(set, rules));
        }
        List<FusionRule> all = new ArrayList<>(rules);
        if (!rules.isEmpty()) {
            all.add(fit.offset(rules, threshold));
        }
        return new Fitted(List.copyOf(all), gains, bestLeftOut);
    }

    private List<List<FusionRule>> selectWithoutEach(int gates) {
        List<List<FusionRule>> without = new ArrayList<>();
        for (JudgedSet set : sets) {
            without.add(select(sets.stream().filter(other -> other != set).toList(), gates));
        }
        return without;
    }

    /** Returns what rules that were selected without a set add to its AUROC. */
    private Map<String, Double> leftOut(List<List<FusionRule>> without, Restraint restraint) {
        Map<String, Double> gains = new LinkedHashMap<>();
        for (int s = 0; s < sets.size(); s++) {
            List<FusionRule> rules = without.isEmpty() ? List.of() : restrained(without.get(s), restraint);
            gains.put(sets.get(s).name(), gain(sets.get(s), rules));
        }
        return gains;
    }

    private static List<FusionRule> restrained(List<FusionRule> selected, Restraint restraint) {
        return selected.stream()
                .limit(restraint.rules())
                .map(rule -> FusionCandidates.limited(rule, restraint.weight()))
                .toList();
    }

    private static double mean(Map<String, Double> gains) {
        return gains.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static double least(Map<String, Double> gains) {
        return gains.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double gain(JudgedSet set, List<FusionRule> rules) {
        return Auroc.of(fused(set, rules), set.labels()) - Auroc.of(set.strengths(), set.labels());
    }

    private static double[] fused(JudgedSet set, List<FusionRule> rules) {
        double[] strengths = set.strengths();
        for (FusionRule rule : rules) {
            strengths = sum(strengths, set.contributions(rule), 1);
        }
        return strengths;
    }

    private static double[] sum(double[] one, double[] other, double weight) {
        double[] sum = new double[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = one[i] + weight * other[i];
        }
        return sum;
    }

    private List<FusionRule> select(List<JudgedSet> from, int gates) {
        List<double[]> current =
                new ArrayList<>(from.stream().map(JudgedSet::strengths).toList());
        double[] before = aurocs(from, current);
        double[] base = before;
        List<FusionRule> selected = new ArrayList<>();
        while (selected.size() < MOST_RULES) {
            double best = mean(before) + LEAST_GAIN;
            FusionRule rule = null;
            List<double[]> after = List.of();
            for (int c = 0; c < candidates.size(); c++) {
                for (double weight : candidates.get(c).gates().size() <= gates ? FusionCandidates.WEIGHTS : NONE) {
                    List<double[]> tried = moved(from, current, c, weight);
                    double[] aurocs = aurocs(from, tried);
                    if (mean(aurocs) > best && noneLoses(base, aurocs)) {
                        best = mean(aurocs);
                        rule = FusionCandidates.weighted(candidates.get(c), weight);
                        after = tried;
                    }
                }
            }
            if (rule == null) {
                return selected;
            }
            selected.add(rule);
            current = after;
            before = aurocs(from, current);
        }
        return selected;
    }

    private List<double[]> moved(List<JudgedSet> from, List<double[]> current, int candidate, double weight) {
        List<double[]> moved = new ArrayList<>();
        for (int s = 0; s < from.size(); s++) {
            double[] added = Objects.requireNonNull(unit.get(from.get(s))).get(candidate);
            moved.add(sum(current.get(s), added, weight));
        }
        return moved;
    }

    private static double[] aurocs(List<JudgedSet> sets, List<double[]> strengths) {
        double[] aurocs = new double[sets.size()];
        for (int s = 0; s < aurocs.length; s++) {
            aurocs[s] = Auroc.of(strengths.get(s), sets.get(s).labels());
        }
        return aurocs;
    }

    private static boolean noneLoses(double[] base, double[] aurocs) {
        for (int s = 0; s < base.length; s++) {
            if (aurocs[s] < base[s] - MOST_LOSS) {
                return false;
            }
        }
        return true;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Returns the offset with which as many messages get the label as by the lexicon alone, on the mean of the sets. */
    private FusionRule offset(List<FusionRule> rules, double threshold) {
        double wanted = share(List.of(), threshold);
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        int steps = (int) Math.round(-LOWEST_OFFSET / OFFSET_STEP);
        for (int step = 0; step <= steps; step++) {
            double offset = -step * OFFSET_STEP;
            double away = Math.abs(share(rules, threshold - offset) - wanted);
            if (away < least) {
                least = away;
                best = offset;
            }
        }
        return new FusionRule(dimension, OpinionFeature.OFFSET, List.of(), Math.round(best * 100) / 100.0);
    }

    private double share(List<FusionRule> rules, double threshold) {
        double sum = 0;
        for (JudgedSet set : sets) {
            double[] strengths = fused(set, rules);
            int labelled = 0;
            for (double strength : strengths) {
                labelled += strength >= threshold ? 1 : 0;
            }
            sum += (double) labelled / strengths.length;
        }
        return sum / sets.size();
    }
}
