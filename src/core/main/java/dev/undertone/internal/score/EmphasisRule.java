package dev.undertone.internal.score;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenFlag;

/** Capitals, drawn-out letters and runs of punctuation make a cue count for more. */
final class EmphasisRule implements Rule {
    private static final double CAPITALS = 1.3;
    private static final double ALL_CAPITALS = 1.15;
    private static final double ELONGATED = 1.25;
    private static final double FIRST_EXCLAMATION = 0.08;
    private static final double FURTHER_EXCLAMATION = 0.06;
    private static final int MOST_EXCLAMATIONS = 4;
    private static final double QUESTION_RUN = 1.15;
    private static final double MOST = 1.5;

    @Override
    public void apply(Evidence evidence) {
        TokenBuffer tokens = evidence.tokens();
        boolean shouted = evidence.structure.isShouted();
        for (int row = 0; row < evidence.rows; row++) {
            double by = marks(evidence, row);
            int flags = flags(tokens, evidence.first(row), evidence.last(row));
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

    private static int flags(TokenBuffer tokens, int first, int last) {
        int flags = 0;
        for (int i = Math.max(0, first - 1); i <= last; i++) {
            // an emphasised degree word in front ("SO rude", "sooo rude") stresses the cue as well
            boolean own = i >= first || (tokens.flags[first] & TokenFlag.CLAUSE) == 0;
            flags |= own ? tokens.flags[i] : 0;
        }
        return flags;
    }

    private static double marks(Evidence evidence, int row) {
        int end = evidence.structure.breakOf(evidence.structure.sentenceOf(evidence.last(row)));
        if (end < 0) {
            return 1;
        }
        int exclamations = Math.min(evidence.tokens().exclamations[end], MOST_EXCLAMATIONS);
        int questions = evidence.tokens().questions[end];
        double by = exclamations == 0 ? 1 : 1 + FIRST_EXCLAMATION + (exclamations - 1) * FURTHER_EXCLAMATION;
        return questions > 1 || (questions > 0 && exclamations > 0) ? by * QUESTION_RUN : by;
    }
}
