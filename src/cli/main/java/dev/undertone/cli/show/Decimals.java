package dev.undertone.cli.show;

import java.math.BigDecimal;

/** A threshold as its table writes it: cut to fewer digits, it could read 1, or differ from a score on the wrong side. */
public final class Decimals {
    private Decimals() {}

    /** Returns a number with all its decimals, but no fewer than {@code least}. */
    public static String of(double number, int least) {
        return BigDecimal.valueOf(number).setScale(count(number, least)).toPlainString();
    }

    /** Returns how many decimals those are. */
    public static int count(double number, int least) {
        return Math.max(least, BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }
}
