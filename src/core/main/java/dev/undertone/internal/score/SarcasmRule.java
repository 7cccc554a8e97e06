package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.lexicon.ShifterKind;
import java.util.Arrays;

/**
 * Positive words that are not meant.
 *
 * <ul>
 *   <li>A marker of irony turns them: "so helpful, yeah right".
 *   <li>An exclamation of one word that opens a sentence about trouble is turned: "Brilliant, the update deleted my notes",
 *       but not "Good food, bad service". Thanks are
 *       turned only by trouble in their own clause: "Thanks for losing my bag", but not "Thanks, my bag is lost".
 *   <li>Elsewhere in a clause that mostly tells of trouble, in a sentence without a contrast, they count for half:
 *       "love waiting two hours for nothing".
 * </ul>
 *
 * <p>Set phrases ("thanks for nothing") are entries of the lexicon.
 */
final class SarcasmRule implements Rule {
    private static final double OPENER = -0.4;
    /** How many words ("oh", "wow"), none of them a function word, may stand in front of an opening exclamation. */
    private static final int OPENER_WORDS = 2;

    /** How many rows behind thanks are searched for trouble. */
    private static final int NEXT_ROWS = 8;

    private static final double TROUBLE = 0.5;
    private static final double INCONGRUOUS = 0.5;
    private static final double STRONG = 1.2;

    /** A marker may hold the positive word that it turns: "thanks for the empty box". */
    private final Shifters markers = new Shifters(ShifterKind.IRONY) {
        @Override
        boolean mayOverlap() {
            return true;
        }
    };
    /** By sentence, or clause, and dimension: what the rows add up to. */
    private double[] bySentence = new double[64];

    private double[] byClause = new double[64];

    @Override
    public void apply(Evidence evidence) {
        boolean marked = markers.collect(evidence);
        if (!marked && !isMixed(evidence)) {
            return;
        }
        int rows = evidence.rows;
        addUp(evidence);
        for (int row = 0; row < rows; row++) {
            if (!evidence.isFor(row) || !evidence.lexicon.dimensions().isTurnable(evidence.rowDimension[row])) {
                continue;
            }
            int marker = markers.reaching(evidence, row);
            if (marker >= 0) {
                turn(evidence, row, evidence.shifterFactor(marker, evidence.rowDimension[row]), marker);
            } else {
                incongruous(evidence, row);
            }
        }
    }

    /** Tells whether anything speaks for a dimension, and anything for its opposite. */
    private static boolean isMixed(Evidence evidence) {
        long positive = 0;
        long opposites = 0;
        for (int row = 0; row < evidence.rows; row++) {
            if (evidence.isFor(row)) {
                positive |= 1L << evidence.rowDimension[row];
                opposites |= evidence.lexicon.dimensions().opposites(evidence.rowDimension[row]);
            }
        }
        return (positive & opposites) != 0;
    }

    private void incongruous(Evidence evidence, int row) {
        int sentence = evidence.structure.sentenceOf(evidence.first(row));
        if (evidence.structure.hasContrast(sentence)) {
            return;
        }
        if (against(evidence, row, bySentence, sentence) >= TROUBLE && opensSentence(evidence, row)) {
            turn(evidence, row, OPENER, -1);
            return;
        }
        double inClause = against(evidence, row, byClause, evidence.structure.clauseOf(evidence.first(row)));
        if (inClause >= STRONG && inClause > evidence.weight[row] * evidence.factor[row]) {
            evidence.shift(row, INCONGRUOUS, ShiftKind.SARCASM, -1);
        }
    }

    private static void turn(Evidence evidence, int row, double by, int marker) {
        if (by < 0) {
            evidence.turn(row, ShiftKind.SARCASM, marker);
        }
        evidence.shift(row, by, ShiftKind.SARCASM, marker);
    }

    private void addUp(Evidence evidence) {
        int dimensions = evidence.dimensionCount();
        bySentence = cleared(bySentence, evidence.structure.sentences() * dimensions);
        byClause = cleared(byClause, evidence.structure.clauses() * dimensions);
        for (int row = 0; row < evidence.rows; row++) {
            int first = evidence.first(row);
            double value = evidence.weight[row] * evidence.factor[row];
            bySentence[evidence.structure.sentenceOf(first) * dimensions + evidence.rowDimension[row]] += value;
            byClause[evidence.structure.clauseOf(first) * dimensions + evidence.rowDimension[row]] += value;
        }
    }

    private static double[] cleared(double[] sums, int length) {
        if (sums.length < length) {
            return new double[length * 2];
        }
        Arrays.fill(sums, 0, length, 0);
        return sums;
    }

    /** Returns how much trouble the sentence, or clause, with the given index tells of, as seen from a positive row. */
    private static double against(Evidence evidence, int row, double[] sums, int index) {
        int dimensions = evidence.dimensionCount();
        double against = 0;
        for (int d = 0; d < dimensions; d++) {
            if (evidence.lexicon.dimensions().shareWhenNegated(evidence.rowDimension[row], d) > 0) {
                against = Math.max(against, sums[index * dimensions + d]);
            }
        }
        return against;
    }

    /** Tells whether a row's cue is the exclamation with which its sentence begins, before anything else of weight. */
    private static boolean opensSentence(Evidence evidence, int row) {
        int first = evidence.first(row);
        int sentence = evidence.structure.sentenceOf(first);
        for (int i = first - 1; i >= 0 && evidence.structure.sentenceOf(i) == sentence; i--) {
            if (first - i > OPENER_WORDS || evidence.isFunctionWord(i)) {
                return false;
            }
        }
        Hits hits = evidence.hits();
        int next = evidence.last(row) + 1;
        if (next >= evidence.tokens().size || evidence.structure.sentenceOf(next) != sentence) {
            return false;
        }
        boolean setApart = (evidence.tokens().flags[next] & TokenFlag.CLAUSE) != 0;
        boolean courteous = evidence.lexicon.isCourtesy(hits.target[evidence.rowHit[row]]);
        boolean oneWord = Integer.bitCount(hits.covered[evidence.rowHit[row]]) == 1;
        return courteous ? hasTroubleInClause(evidence, row) : setApart && oneWord;
    }

    /** Tells whether one of the next hits speaks against a row in its own clause: "thanks for losing my bag". */
    private static boolean hasTroubleInClause(Evidence evidence, int row) {
        int clause = evidence.structure.clauseOf(evidence.first(row));
        for (int next = row + 1; next < evidence.rows && next - row <= NEXT_ROWS; next++) {
            if (evidence.origin[next] >= 0 || evidence.structure.clauseOf(evidence.first(next)) != clause) {
                return false;
            }
            boolean opposed = evidence.lexicon
                            .dimensions()
                            .shareWhenNegated(evidence.rowDimension[row], evidence.rowDimension[next])
                    > 0;
            if (opposed && evidence.isFor(next)) {
                return true;
            }
        }
        return false;
    }
}
