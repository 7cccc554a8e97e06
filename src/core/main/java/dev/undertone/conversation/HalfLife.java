package dev.undertone.conversation;

/**
 * How fast a turn is forgotten: after so many turns of the customer, or so many minutes, it weighs half. Both count together: a
 * turn that is one half-life of turns and one of minutes old weighs a quarter.
 *
 * @param turns turns of the customer, in (0, 1000]
 * @param minutes minutes, in (0, 1,000,000]
 */
public record HalfLife(double turns, double minutes) {
    /** Two turns, or four hours. */
    public static final HalfLife USUAL = new HalfLife(2, 240);

    /** Creates a half-life. */
    public HalfLife {
        if (!(turns > 0 && turns <= 1000) || !(minutes > 0 && minutes <= 1_000_000)) {
            throw new IllegalArgumentException("a half-life must be in (0, 1000] turns and (0, 1000000] minutes (got "
                    + turns + " and " + minutes + ")");
        }
    }

    double weight(int turnsAgo, long secondsAgo) {
        return StrictMath.pow(2, -(turnsAgo / turns + secondsAgo / 60.0 / minutes));
    }
}
