package dev.undertone.internal.score;

import dev.undertone.lexicon.ShifterKind;

/** Degree words strengthen or weaken the cue beside them: one intensifier ("so rude") and one downtoner ("a bit rude") each. */
final class DegreeRule implements Rule {
    private final Shifters intensifiers = new Shifters(ShifterKind.INTENSIFIER);
    private final Shifters downtoners = new Shifters(ShifterKind.DOWNTONER);

    @Override
    public void apply(Evidence evidence) {
        apply(evidence, intensifiers, ShiftKind.INTENSIFIER);
        apply(evidence, downtoners, ShiftKind.DOWNTONER);
    }

    private static void apply(Evidence evidence, Shifters shifters, ShiftKind kind) {
        boolean any = shifters.collect(evidence);
        for (int row = 0; any && row < evidence.rows; row++) {
            int shifter = shifters.reaching(evidence, row);
            if (shifter >= 0) {
                evidence.shift(row, evidence.shifterFactor(shifter, evidence.rowDimension[row]), kind, shifter);
            }
        }
    }
}
