package dev.undertone.cli.rows;

/** Scores as they are written: at most four decimals, at least one, never an exponent. */
public final class ScoreFormat {
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
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1] (got " + score + ")");
        }
        long units = Math.round(score * SCALE);
        StringBuilder text = new StringBuilder(6).append(units / SCALE).append('.');
        long rest = units % SCALE;
        for (int place = SCALE / 10; place > 0; place /= 10) {
            text.append((char) ('0' + rest / place));
            rest %= place;
            if (rest == 0) {
                break;
            }
        }
        return text.toString();
    }
}
