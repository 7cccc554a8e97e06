package dev.undertone.internal.score;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.lexicon.ShifterKind;
import java.util.Arrays;

/**
 * Bare thanks that are only polite count for less: behind a request or question ("can you check my order? thanks"), in a
 * message that tells of trouble, and as the sign-off of a longer one. Thanks that name what was received are longer than two
 * words and stay.
 */
final class CourtesyRule implements Rule {
    private static final int BARE = 2;
    private static final double BEHIND_QUESTION = 0.3;
    private static final double IN_TROUBLE = 0.4;
    private static final double TROUBLE = 1;
    private static final double SIGN_OFF = 0.4;
    /** A sign-off has fewer words than this behind it … */
    private static final int SIGN_OFF_WORDS = 4;
    /** … and at least as many as this in front. */
    private static final int LONG_WORDS = 8;
    /** A face that belongs to thanks stands at most so many tokens behind. */
    private static final int FACE = 2;

    private final Shifters requests = new Shifters(ShifterKind.REQUEST);
    /** By dimension: what all rows add up to. */
    private double[] sums = new double[4];
    /** By dimension: whether anything but bare thanks speaks for it. */
    private boolean[] praised = new boolean[4];

    private int signOffFrom;

    @Override
    public void apply(Evidence evidence) {
        if (!evidence.hasCourtesy()) {
            return;
        }
        boolean prepared = false;
        for (int row = 0; row < evidence.rows; row++) {
            if (isBareThanks(evidence, row) && evidence.isFor(row)) {
                if (!prepared) {
                    prepare(evidence);
                    prepared = true;
                }
                discount(evidence, row);
            }
        }
    }

    private static boolean isBareThanks(Evidence evidence, int row) {
        int hit = evidence.rowHit[row];
        return evidence.lexicon.dimensions().isTurnable(evidence.rowDimension[row])
                && Integer.bitCount(evidence.hits().covered[hit]) <= BARE
                && evidence.lexicon.isCourtesy(evidence.hits().target[hit]);
    }

    private void prepare(Evidence evidence) {
        requests.collect(evidence);
        int dimensions = evidence.dimensionCount();
        if (sums.length < dimensions) {
            sums = new double[dimensions];
            praised = new boolean[dimensions];
        }
        Arrays.fill(sums, 0);
        Arrays.fill(praised, false);
        for (int row = 0; row < evidence.rows; row++) {
            int dimension = evidence.rowDimension[row];
            sums[dimension] += evidence.weight[row] * evidence.factor[row];
            praised[dimension] |= evidence.isFor(row) && !isBareThanks(evidence, row);
        }
        signOffFrom = signOffFrom(evidence.tokens());
    }

    /** Returns the first token at which thanks would be a sign-off; behind the last one when the message is too short. */
    private static int signOffFrom(TokenBuffer tokens) {
        int from = 0;
        for (int words = 0; from < tokens.size && words < LONG_WORDS; from++) {
            words += tokens.kind[from] == TokenKind.WORD ? 1 : 0;
        }
        int last = tokens.size;
        for (int words = 0; last > from && words < SIGN_OFF_WORDS; last--) {
            words += tokens.kind[last - 1] == TokenKind.WORD ? 1 : 0;
        }
        return last;
    }

    private void discount(Evidence evidence, int row) {
        int dimension = evidence.rowDimension[row];
        int request = requests.reaching(evidence, row);
        if (request >= 0) {
            discount(evidence, row, evidence.shifterFactor(request, dimension), request);
        } else if (evidence.structure.firstQuestion() <= evidence.structure.sentenceOf(evidence.first(row))) {
            discount(evidence, row, BEHIND_QUESTION, -1);
        } else if (trouble(evidence, dimension) >= TROUBLE) {
            discount(evidence, row, IN_TROUBLE, -1);
        } else if (evidence.first(row) >= signOffFrom && !praised[dimension]) {
            discount(evidence, row, SIGN_OFF, -1);
        }
    }

    /** Shifts thanks, and the smiling face behind them with them. */
    private static void discount(Evidence evidence, int row, double by, int request) {
        evidence.shift(row, by, ShiftKind.COURTESY, request);
        for (int next = row + 1; next < evidence.rows && evidence.first(next) - evidence.last(row) <= FACE; next++) {
            byte kind = evidence.tokens().kind[evidence.first(next)];
            boolean face = kind == TokenKind.EMOJI || kind == TokenKind.EMOTICON;
            boolean same = evidence.rowDimension[next] == evidence.rowDimension[row];
            if (face && same && evidence.first(next) > evidence.last(row) && evidence.isFor(next)) {
                evidence.shift(next, by, ShiftKind.COURTESY, request);
            }
        }
    }

    private double trouble(Evidence evidence, int dimension) {
        double trouble = 0;
        for (int other = 0; other < evidence.dimensionCount(); other++) {
            trouble += evidence.lexicon.dimensions().shareWhenNegated(dimension, other) > 0 ? sums[other] : 0;
        }
        return trouble;
    }
}
