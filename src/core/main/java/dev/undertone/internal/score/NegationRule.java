package dev.undertone.internal.score;

import dev.undertone.lexicon.ShifterKind;

/**
 * A negator turns or cancels the cues in its scope, and a turned cue may speak of another dimension: "not happy" lowers
 * satisfaction and raises frustration by the share that the dimension's table gives.
 *
 * <p>Scope: the words after the negator that its row names, inside its clause. Expressions that only look negated ("no
 * problem", "not only", "can't complain") are entries of their own, and longest match keeps their negator from acting.
 */
final class NegationRule implements Rule {
    private final Shifters negators = new Shifters(ShifterKind.NEGATOR);

    @Override
    public void apply(Evidence evidence) {
        if (!negators.collect(evidence)) {
            return;
        }
        int rows = evidence.rows;
        for (int row = 0; row < rows; row++) {
            int negator = negators.reaching(evidence, row);
            if (negator < 0) {
                continue;
            }
            double by = evidence.shifterFactor(negator, evidence.rowDimension[row]);
            if (by < 0) {
                evidence.turn(row, ShiftKind.NEGATOR, negator);
            }
            evidence.shift(row, by, ShiftKind.NEGATOR, negator);
        }
    }
}
