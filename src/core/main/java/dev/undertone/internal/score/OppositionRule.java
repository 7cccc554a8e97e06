package dev.undertone.internal.score;

import dev.undertone.internal.match.Cues;

/**
 * What speaks for a dimension speaks, by the share that its table gives, against its opposite: praise is evidence that a
 * message is not frustrated. It ranks a thankful message below one that says nothing at all. An entry that names a weight for
 * the opposite itself is left alone.
 */
final class OppositionRule implements Rule {
    /** What weighs less is a hint, too faint to speak of two dimensions. */
    private static final double HINT = 0.5;

    @Override
    public void apply(Evidence evidence) {
        int rows = evidence.rows;
        for (int row = 0; row < rows; row++) {
            boolean opposes = evidence.lexicon.dimensions().isOpposed(evidence.rowDimension[row]);
            if (opposes && evidence.origin[row] < 0 && evidence.weight[row] >= HINT && evidence.isFor(row)) {
                oppose(evidence, row);
            }
        }
    }

    private static void oppose(Evidence evidence, int row) {
        for (int other = 0; other < evidence.dimensionCount(); other++) {
            double share = evidence.lexicon.dimensions().shareAgainst(evidence.rowDimension[row], other);
            if (share != 0 && !weighsOn(evidence, row, other)) {
                evidence.derive(row, other, -share, ShiftKind.OPPOSITION, -1);
            }
        }
    }

    private static boolean weighsOn(Evidence evidence, int row, int dimension) {
        Cues cues = evidence.lexicon.cues();
        int entry = evidence.entryOf(row);
        for (int w = cues.weightsFrom(entry); w < cues.weightsTo(entry); w++) {
            if (cues.dimension(w) == dimension) {
                return true;
            }
        }
        return false;
    }
}
