package dev.undertone.internal.score;

/** The same entry again says less each time: the k-th occurrence counts for 1/k, so that ten angry faces are not ten complaints. */
final class RepetitionRule implements Rule {
    /** By entry: how often it has been seen in this message. */
    private int[] seen = new int[0];
    /** By row: 1 for the first occurrence of its entry, 2 for the second, and so on. */
    private int[] times = new int[64];

    @Override
    public void apply(Evidence evidence) {
        if (!evidence.mayRepeat()) {
            return;
        }
        if (seen.length == 0) {
            seen = new int[evidence.lexicon.cues().size()];
        }
        if (times.length < evidence.rows) {
            times = new int[evidence.rows * 2];
        }
        int[] target = evidence.hits().target;
        int lastHit = -1;
        for (int row = 0; row < evidence.rows; row++) {
            int hit = evidence.rowHit[row];
            if (evidence.origin[row] >= 0) {
                // what was turned counts with the cue that it was turned from
                times[row] = times[evidence.origin[row]];
            } else {
                seen[target[hit]] += hit == lastHit ? 0 : 1;
                lastHit = hit;
                times[row] = seen[target[hit]];
            }
            if (times[row] > 1) {
                evidence.shift(row, 1.0 / times[row], ShiftKind.REPETITION, -1);
            }
        }
        for (int row = 0; row < evidence.rows; row++) {
            seen[target[evidence.rowHit[row]]] = 0;
        }
    }
}
