package dev.undertone.lab.evaluate;

import java.util.Optional;

/**
 * How well the scores put messages with the label above those without it, whatever the threshold. Immutable.
 *
 * @param auroc the area under the ROC curve, in [0,1]: how often a message with the label scores higher than one without it,
 *     where a tie counts one half. That is the Mann–Whitney statistic with mid-ranks (Hanley and McNeil, "The meaning and use of
 *     the area under a receiver operating characteristic curve", Radiology 143, 1982)
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
        // twice the number of pairs in the right order; a whole number also with ties
        long twiceInOrder = 0;
        double precisions = 0;
        double bestF1 = 0;
        double bestThreshold = 1;
        for (int i = counts.scores() - 1; i >= 0; i--) {
            int positives = counts.positives(i);
            int negatives = counts.negatives(i);
            twiceInOrder += negatives * (2 * hits + positives);
            hits += positives;
            falseAlarms += negatives;
            if (positives > 0) {
                precisions += positives * ((double) hits / (hits + falseAlarms));
                double f1 = 2.0 * hits / (hits + falseAlarms + counts.positives());
                if (f1 > bestF1) {
                    bestF1 = f1;
                    bestThreshold = counts.score(i);
                }
            }
        }
        double pairs = (double) counts.positives() * counts.negatives();
        return Optional.of(new RankingFigures(
                twiceInOrder / 2.0 / pairs, Math.min(1, precisions / counts.positives()), bestF1, bestThreshold));
    }
}
