package dev.undertone.internal.score;

import dev.undertone.lexicon.ShifterKind;

/** What is only imagined, wished for or asked about counts for less: "if it were late", "it would be great if". */
final class IrrealisRule implements Rule {
    private final Shifters markers = new Shifters(ShifterKind.IRREALIS);

    @Override
    public void apply(Evidence evidence) {
        boolean any = markers.collect(evidence);
        for (int row = 0; any && row < evidence.rows; row++) {
            int marker = markers.reaching(evidence, row);
            if (marker >= 0) {
                double by = evidence.shifterFactor(marker, evidence.rowDimension[row]);
                evidence.shift(row, by, ShiftKind.IRREALIS, marker);
            }
        }
    }
}
