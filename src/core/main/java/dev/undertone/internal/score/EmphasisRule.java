package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.lexicon.ShifterKind;

/** Capitals, drawn-out letters and runs of punctuation make a cue count for more. */
final class EmphasisRule implements Rule {
    private static final int STRESS = TokenFlag.CAPITALS | TokenFlag.ELONGATED;
    private static final double CAPITALS = 1.3;
    private static final double ALL_CAPITALS = 1.15;
    private static final double ELONGATED = 1.25;
    private static final double FIRST_EXCLAMATION = 0.08;
    private static final double FURTHER_EXCLAMATION = 0.06;
    private static final int MOST_EXCLAMATIONS = 4;
    private static final double QUESTION_RUN = 1.15;
    private static final double MOST = 1.5;
    /** A degree word that begins further in front than this is not looked for. */
    private static final int DEGREE_WORDS = 4;

    @Override
    public void apply(Evidence evidence) {
        if (!evidence.structure.hasMarks() && !evidence.structure.hasFlag(STRESS)) {
            return;
        }
        boolean shouted = evidence.structure.isShouted(evidence.tokens());
        boolean stressed = false;
        int sentence = -1;
        double byMarks = 1;
        for (int row = 0; row < evidence.rows; row++) {
            int own = evidence.structure.sentenceOf(evidence.last(row));
            if (own != sentence) {
                sentence = own;
                byMarks = marks(evidence, own);
                stressed = evidence.structure.hasFlag(own, STRESS);
            }
            double by = byMarks;
            int flags = stressed ? flags(evidence, row) : 0;
            if (shouted) {
                by *= ALL_CAPITALS;
            } else if ((flags & TokenFlag.CAPITALS) != 0) {
                by *= CAPITALS;
            }
            if ((flags & TokenFlag.ELONGATED) != 0) {
                by *= ELONGATED;
            }
            evidence.shift(row, Math.min(by, MOST), ShiftKind.EMPHASIS, -1);
        }
    }

    /** Returns the flags of a row's own tokens, and of a degree word or negator right in front: "SO rude", "NOT happy". */
    private static int flags(Evidence evidence, int row) {
        Hits hits = evidence.hits();
        int[] flags = evidence.tokens().flags;
        int first = evidence.first(row);
        int all = 0;
        for (int i = first; i <= evidence.last(row); i++) {
            all |= flags[i];
        }
        for (int h = evidence.rowHit[row] - 1; h >= 0 && first - hits.first[h] <= DEGREE_WORDS; h--) {
            if (hits.last[h] == first - 1 && isDegreeOrNegator(evidence, h)) {
                all |= flags[first - 1];
            }
        }
        return all;
    }

    private static boolean isDegreeOrNegator(Evidence evidence, int hit) {
        if (evidence.hits().target[hit] >= 0) {
            return false;
        }
        ShifterKind kind = evidence.lexicon.shifters().kind(evidence.shifterAt(hit));
        return kind == ShifterKind.INTENSIFIER || kind == ShifterKind.DOWNTONER || kind == ShifterKind.NEGATOR;
    }

    /** Returns what the marks at the end of a sentence make of its cues. */
    private static double marks(Evidence evidence, int sentence) {
        int end = evidence.structure.breakOf(sentence);
        if (end < 0) {
            return 1;
        }
        int exclamations = Math.min(evidence.tokens().exclamations[end], MOST_EXCLAMATIONS);
        int questions = evidence.tokens().questions[end];
        double by = exclamations == 0 ? 1 : 1 + FIRST_EXCLAMATION + (exclamations - 1) * FURTHER_EXCLAMATION;
        return questions > 1 || (questions > 0 && exclamations > 0) ? by * QUESTION_RUN : by;
    }
}
