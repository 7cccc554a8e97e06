package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.Interval;
import java.util.Locale;

/** How the page writes names and figures. */
final class Shown {
    /** What stands for a figure that is not defined. */
    static final String NOTHING = "–";

    private Shown() {}

    /** Returns a line's name. */
    static String name(Line line) {
        return line.isMean() ? "*" + line.name() + "*" : code(line.name());
    }

    /** Returns a set's name. */
    static String code(String name) {
        return "`" + name + "`";
    }

    /** Returns a value and its interval, unless that is a single point. */
    static String estimate(Estimate estimate) {
        String value = decimals(estimate.value(), 3);
        Interval interval = estimate.interval();
        return interval == null || interval.low() == interval.high()
                ? value
                : value + " [" + decimals(interval.low(), 3) + ", " + decimals(interval.high(), 3) + "]";
    }

    /** Returns who is ahead of whom by how much. */
    static String lead(Lead lead) {
        String standing = lead.isTie() ? "a tie with " : lead.isBehind() ? "behind " : "ahead of ";
        String plus = lead.difference().value() > 0 ? "+" : "";
        return standing + lead.rival() + ", " + plus + estimate(lead.difference());
    }

    /** Returns a figure with two decimals. */
    static String figure(Line line, String peer, Figure figure) {
        return line.figure(peer, figure)
                .map(estimate -> decimals(estimate.value(), 2))
                .orElse(NOTHING);
    }

    /** Returns a number with so many decimals, never a negative zero. */
    static String decimals(double value, int places) {
        String text = String.format(Locale.ROOT, "%." + places + "f", value);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? text.replace("-", "") : text.replace('-', '−');
    }

    /** Returns a number of messages. */
    static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
