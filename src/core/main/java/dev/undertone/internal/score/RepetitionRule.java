package dev.undertone.internal.score;

/** The same entry again says less each time: the k-th occurrence counts for 1/k, so that ten angry faces are not ten complaints. */
final class RepetitionRule implements Rule {
    /** By entry: how often it has been seen in this message. */
    private int[] seen = new int[0];

    @Override
    public void apply(Evidence evidence) {
        if (evidence.rows < 2) {
            return;
        }
        if (seen.length == 0) {
            seen = new int[evidence.lexicon.cues().size()];
        }
        int[] target = evidence.hits().target;
        int lastHit = -1;
        for (int row = 0; row < evidence.rows; row++) {
            int hit = evidence.rowHit[row];
            if (evidence.origin[row] >= 0) {
                continue;
            }
            if (hit != lastHit) {
                seen[target[hit]]++;
                lastHit = hit;
            }
            int times = seen[target[hit]];
            if (times > 1) {
                evidence.shift(row, 1.0 / times, ShiftKind.REPETITION, -1);
            }
        }
        for (int row = 0; row < evidence.rows; row++) {
            seen[target[evidence.rowHit[row]]] = 0;
        }
    }
}
