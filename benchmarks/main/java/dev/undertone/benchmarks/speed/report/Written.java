package dev.undertone.benchmarks.speed.report;

import dev.undertone.benchmarks.speed.result.Ratio;
import dev.undertone.benchmarks.speed.result.Series;
import java.util.Locale;

/** How the page writes numbers: about three digits, for no more are measured. */
final class Written {
    /** What stands for a number that was not measured. */
    static final String NOTHING = "–";

    private static final double BYTES_THAT_ARE_NONE = 0.5;

    private Written() {}

    /** Returns a number with two decimals below 10, one below 100, none from there on. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        String pattern = value < 9.995 ? "%,.2f" : value < 99.95 ? "%,.1f" : "%,.0f";
        return String.format(Locale.ROOT, pattern, value);
    }

    /** Returns the median in nanoseconds and, of several rounds, how far the farthest is from it. */
    static String nanos(Series series) {
        return number(series.nanos()) + (series.rounds().size() < 2 ? "" : " ± " + number(series.error()));
    }

    /** Returns the bytes for an operation, 0 for what the JVM itself allocates now and then. */
    static String bytes(Series series) {
        return series.bytes() < BYTES_THAT_ARE_NONE ? "0" : String.format(Locale.ROOT, "%,.0f", series.bytes());
    }

    /** Returns a ratio. */
    static String ratio(Ratio ratio) {
        return number(ratio.value()) + " ×";
    }

    /** Returns a ratio with the lowest and the highest of the rounds, and says so when nobody is faster. */
    static String range(Ratio ratio) {
        String range =
                ratio.low() == ratio.high() ? "" : " [" + number(ratio.low()) + ", " + number(ratio.high()) + "]";
        return ratio(ratio) + range + (ratio.low() < ratio.high() && ratio.isTie() ? ", a tie" : "");
    }

    /** Returns a whole number. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Returns bytes in KiB or MiB. */
    static String memory(long bytes) {
        double kibi = bytes / 1024.0;
        return kibi < 1024 ? number(kibi) + " KiB" : number(kibi / 1024) + " MiB";
    }
}
