package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.lexicon.ShifterKind;

/**
 * Trouble that the message tells to be over counts for less: "was annoyed, but it's sorted now".
 *
 * <p>A marker counts only when it is affirmed: no negator or condition in front of it in its clause, and not in a question
 * ("is it sorted now?", "still not sorted").
 */
final class ResolvedRule implements Rule {
    /** How many words in front of a marker are searched for what takes it back. */
    private static final int WINDOW = 6;

    private final Shifters markers = new Shifters(ShifterKind.RESOLVED) {
        @Override
        boolean isWanted(Evidence evidence, int shifterHit) {
            return super.isWanted(evidence, shifterHit) && isAffirmed(evidence, shifterHit);
        }
    };

    @Override
    public void apply(Evidence evidence) {
        boolean any = markers.collect(evidence);
        for (int row = 0; any && row < evidence.rows; row++) {
            int marker = markers.reaching(evidence, row);
            if (marker >= 0 && evidence.isFor(row)) {
                double by = evidence.shifterFactor(marker, evidence.rowDimension[row]);
                evidence.shift(row, by, ShiftKind.RESOLVED, marker);
            }
        }
    }

    private static boolean isAffirmed(Evidence evidence, int marker) {
        Hits hits = evidence.hits();
        int first = hits.first[marker];
        if (QuestionRule.isQuestion(evidence, first)) {
            return false;
        }
        int clause = evidence.structure.clauseOf(first);
        for (int h = marker - 1; h >= 0 && first - hits.first[h] <= WINDOW; h--) {
            if (hits.target[h] >= 0 || evidence.structure.clauseOf(hits.first[h]) != clause) {
                continue;
            }
            ShifterKind kind = evidence.lexicon.shifters().kind(evidence.shifterAt(h));
            if (hits.last[h] < first && (kind == ShifterKind.NEGATOR || kind == ShifterKind.IRREALIS)) {
                return false;
            }
        }
        return true;
    }
}
