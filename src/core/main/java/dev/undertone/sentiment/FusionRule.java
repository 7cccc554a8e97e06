package dev.undertone.sentiment;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What an opinion adds to the strength of a dimension: weight times feature times gates. Immutable; threads may share it.
 *
 * @param dimension the dimension
 * @param feature what is read from the sentences
 * @param gates what the lexicon's evidence makes of it, each dimension at most once; unmodifiable
 * @param weight in [-5, 5]
 */
public record FusionRule(Dimension dimension, OpinionFeature feature, List<EvidenceGate> gates, double weight) {
    private static final double MAX_WEIGHT = 5;
    private static final double GRID = 1 << 20;

    /**
     * Creates a rule; the list is copied.
     *
     * @throws IllegalArgumentException if the weight is not in [-5, 5], or a dimension has two gates
     */
    public FusionRule {
        Objects.requireNonNull(dimension, "dimension must not be null");
        Objects.requireNonNull(feature, "feature must not be null");
        gates = List.copyOf(gates);
        if (!(Math.abs(weight) <= MAX_WEIGHT)) {
            throw new IllegalArgumentException("weight must be in [-5, 5] (got " + weight + ")");
        }
        if (gates.stream().map(EvidenceGate::dimension).distinct().count() < gates.size()) {
            throw new IllegalArgumentException("each dimension must have at most one gate (got " + gates + ")");
        }
    }

    /**
     * Returns how far all gates are open, in [0,1].
     *
     * @param evidence for a dimension, the sum of the contributions that speak for it
     */
    public double open(ToDoubleFunction<Dimension> evidence) {
        double open = 1;
        for (EvidenceGate gate : gates) {
            open *= gate.open(evidence.applyAsDouble(gate.dimension()));
        }
        return open;
    }

    /**
     * Returns what is added to the strength: a multiple of 2<sup>−20</sup>, so that sums are exact. Never falls when the
     * value grows and the weight is positive, never rises when it is negative.
     *
     * @param value of the feature
     * @param open how far the gates are open
     */
    public double contribution(double value, double open) {
        return Math.rint(weight * open * value * GRID) / GRID;
    }
}
