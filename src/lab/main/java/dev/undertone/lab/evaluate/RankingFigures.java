package dev.undertone.lab.evaluate;

import java.util.Optional;

/**
 * How well the scores put messages with the label above those without it, whatever the threshold. Immutable.
 *
 * @param auroc the area under the ROC curve, in [0,1]; see {@link Auroc}
 * @param averagePrecision the mean over the messages with the label of the precision at their score, in (0,1]; messages with
 *     one score are taken together. Scores that say nothing have the share of messages with the label
 * @param bestF1 the highest F1 that any threshold gives on these messages, in (0,1]; chosen on them, hence too good for others
 * @param bestThreshold the highest threshold that gives it
 */
public record RankingFigures(double auroc, double averagePrecision, double bestF1, double bestThreshold) {
    /** Creates figures. */
    public RankingFigures {
        if (!(isShare(auroc) && isShare(averagePrecision) && isShare(bestF1) && isShare(bestThreshold))) {
            throw new IllegalArgumentException("figures must be in [0, 1] (got " + auroc + ", " + averagePrecision
                    + ", " + bestF1 + ", " + bestThreshold + ")");
        }
    }

    private static boolean isShare(double figure) {
        return figure >= 0 && figure <= 1;
    }

    /** Returns the figures; empty when all messages have the label, or none has it. */
    public static Optional<RankingFigures> of(LabelCounts counts) {
        if (!counts.hasBoth()) {
            return Optional.empty();
        }
        long hits = 0;
        long falseAlarms = 0;
        double precisions = 0;
        double bestF1 = 0;
        double bestThreshold = 1;
        for (int i = counts.scores() - 1; i >= 0; i--) {
            int positives = counts.positives(i);
            hits += positives;
            falseAlarms += counts.negatives(i);
            if (positives > 0) {
                precisions += positives * ((double) hits / (hits + falseAlarms));
                double f1 = 2.0 * hits / (hits + falseAlarms + counts.positives());
                if (f1 > bestF1) {
                    bestF1 = f1;
                    bestThreshold = counts.score(i);
                }
            }
        }
        return Optional.of(new RankingFigures(
                Auroc.of(counts), Math.min(1, precisions / counts.positives()), bestF1, bestThreshold));
    }
}
