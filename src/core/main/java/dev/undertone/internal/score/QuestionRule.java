package dev.undertone.internal.score;

/** In a question, a cue counts for what its dimension's table says: "which is the best?" praises nothing, "does it hum?" asks. */
final class QuestionRule implements Rule {
    @Override
    public void apply(Evidence evidence) {
        if (!evidence.structure.hasQuestion()) {
            return;
        }
        for (int row = 0; row < evidence.rows; row++) {
            if (evidence.weight[row] > 0 && isQuestion(evidence, evidence.last(row))) {
                double by = evidence.lexicon
                        .dimensions()
                        .get(evidence.rowDimension[row])
                        .inQuestion();
                evidence.shift(row, by, ShiftKind.QUESTION, -1);
            }
        }
    }

    /** Tells whether the sentence around a token ends with a question mark. */
    static boolean isQuestion(Evidence evidence, int token) {
        int end = evidence.structure.breakOf(evidence.structure.sentenceOf(token));
        return end >= 0 && evidence.tokens().questions[end] > 0;
    }
}
