package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.lexicon.DurationEffect;

/**
 * The size of what a cue counts: the fifth time weighs more than the second, six weeks of waiting more than six minutes, and
 * for urgency an hour left more than three months left. Sizes are felt as ratios, so all curves run over logarithms.
 */
final class MagnitudeRule implements Rule {
    private static final double LOG_TWO_DAYS = Math.log10(2 * 24 * 60);

    @Override
    public void apply(Evidence evidence) {
        if (!evidence.hasQuantities()) {
            return;
        }
        for (int row = 0; row < evidence.rows; row++) {
            DurationEffect effect = evidence.lexicon
                    .dimensions()
                    .get(evidence.rowDimension[row])
                    .durationEffect();
            if (effect != DurationEffect.NONE && evidence.weight[row] > 0) {
                evidence.shift(row, factor(evidence, row, effect), ShiftKind.MAGNITUDE, -1);
            }
        }
    }

    private static double factor(Evidence evidence, int row, DurationEffect effect) {
        Hits hits = evidence.hits();
        TokenBuffer tokens = evidence.tokens();
        int hit = evidence.rowHit[row];
        double by = 1;
        for (int bits = hits.byClass[hit]; bits != 0; bits &= bits - 1) {
            int token = hits.first[hit] + Integer.numberOfTrailingZeros(bits);
            double value = tokens.value[token];
            by *= effect == DurationEffect.LONGER
                    ? grown(tokens.tokenClass[token], value, (tokens.flags[token] & TokenFlag.AMOUNT) != 0)
                    : shrunk(tokens.tokenClass[token], value);
        }
        return by;
    }

    private static double grown(byte tokenClass, double value, boolean amount) {
        return switch (tokenClass) {
            case TokenClass.DURATION -> clamp(0.5 + 0.25 * Math.log10(Math.max(value, 1)), 0.5, 2);
            case TokenClass.ORDINAL -> times(value);
            case TokenClass.NUMBER -> amount ? 1 : Math.max(0.4, times(value));
            default -> 1;
        };
    }

    /** The first time is no repetition; the second counts a little less than the entry's weight, the fifth more. */
    private static double times(double count) {
        return count < 2 ? 0.1 : clamp(0.8 + 0.3 * (Math.log(count) / Math.log(2) - 1), 0.8, 2);
    }

    private static double shrunk(byte tokenClass, double minutes) {
        if (tokenClass != TokenClass.DURATION && tokenClass != TokenClass.DAY) {
            return 1;
        }
        double log = Math.log10(Math.max(minutes, 1));
        return log <= LOG_TWO_DAYS
                ? 1.4 - 0.15 * log
                : clamp(1.4 - 0.15 * LOG_TWO_DAYS - 0.63 * (log - LOG_TWO_DAYS), 0.05, 1);
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }
}
