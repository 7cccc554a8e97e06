package dev.undertone.batch.rows;

import java.nio.charset.StandardCharsets;

/** Scores as they are written: at most four decimals, at least one, never an exponent. */
public final class ScoreFormat {
    /** How many characters a score has at most. */
    static final int LONGEST = 6;

    private static final int SCALE = 10_000;

    private ScoreFormat() {}

    /**
     * Returns a score as text.
     *
     * @param score a score in [0, 1]
     * @return the rounded score, for example {@code 0.93} or {@code 1.0}
     * @throws IllegalArgumentException when the score is NaN or outside of [0, 1]
     */
    public static String format(double score) {
        byte[] text = new byte[LONGEST];
        return new String(text, 0, write(score, text, 0), StandardCharsets.ISO_8859_1);
    }

    /** Writes a score and returns where it ends. */
    static int write(double score, byte[] target, int offset) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1] (got " + score + ")");
        }
        int units = (int) Math.round(score * SCALE);
        int at = offset;
        target[at++] = (byte) ('0' + units / SCALE);
        target[at++] = '.';
        int rest = units % SCALE;
        for (int place = SCALE / 10; place > 0; place /= 10) {
            target[at++] = (byte) ('0' + rest / place);
            rest %= place;
            if (rest == 0) {
                break;
            }
        }
        return at;
    }
}
