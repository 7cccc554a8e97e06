package dev.undertone.lab.suggest;

import dev.undertone.lab.evaluate.Auroc;
import dev.undertone.lab.suggest.Candidate.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How strengths rank the judged messages of each set, and what a new term would change. Immutable. */
final class Ranking {
    private final Judgement judgement;
    /** By set; empty where all messages are of one side. */
    private final List<Optional<Auroc>> sets = new ArrayList<>();

    Ranking(Corpus corpus, Judgement judgement) {
        this.judgement = judgement;
        int messages = corpus.readings().size();
        for (int set = 0; set < corpus.sets().size(); set++) {
            sets.add(
                    judgement.hasBoth(set)
                            ? Optional.of(new Auroc(strengths(messages, set, true), strengths(messages, set, false)))
                            : Optional.empty());
        }
    }

    private double[] strengths(int messages, int set, boolean with) {
        return IntStream.range(0, messages)
                .filter(m -> judgement.isJudged(m) && isOf(set, with, m))
                .mapToDouble(judgement::strength)
                .toArray();
    }

    private boolean isOf(int set, boolean with, int message) {
        return judgement.setOf(message) == set && judgement.isWith(message) == with;
    }

    /** Returns the AUROC of a set, in [0,1]; empty where all messages are of one side. */
    OptionalDouble auroc(int set) {
        return sets.get(set).stream().mapToDouble(Auroc::area).findAny();
    }

    /** Returns what a term of this weight would change in a set; empty where all messages are of one side. */
    OptionalDouble change(Candidate candidate, double weight, int set) {
        ToDoubleFunction<Use> before = use -> judgement.strength(use.message());
        ToDoubleFunction<Use> after = use -> judgement.strength(use.message()) + onGrid(weight) - use.replaced();
        return sets.get(set).stream()
                .mapToDouble(auroc -> auroc.change(
                        strengths(candidate, set, true, before),
                        strengths(candidate, set, true, after),
                        strengths(candidate, set, false, before),
                        strengths(candidate, set, false, after)))
                .findAny();
    }

    private double[] strengths(Candidate candidate, int set, boolean with, ToDoubleFunction<Use> strength) {
        return candidate.uses().stream()
                .filter(use -> isOf(set, with, use.message()))
                .mapToDouble(strength)
                .toArray();
    }

    /** Contributions are multiples of 2<sup>−20</sup>, which add up exactly: only so are ties ties. */
    private static double onGrid(double weight) {
        return Math.rint(weight * (1 << 20)) / (1 << 20);
    }
}
