package dev.undertone.cli;

import dev.undertone.cli.show.Decimals;
import dev.undertone.cli.show.DisplayWidth;
import dev.undertone.cli.show.Palette;
import dev.undertone.cli.show.TextTable;
import dev.undertone.lab.fit.Calibration;
import dev.undertone.lab.fit.CalibrationFit;
import dev.undertone.lab.fit.DimensionFit;
import dev.undertone.lab.fit.FitReport;
import dev.undertone.lab.fit.Move;
import dev.undertone.lab.fit.SetFigure;
import dev.undertone.lab.fit.ThresholdFit;
import dev.undertone.lab.fit.WeightsFit;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what a fit did: figures of the sets that were left out, what moved and how far, what would have changed its sign. */
final class FitSummary {
    private static final int LARGEST = 30;
    private static final int WIDEST_TERM = 48;
    private static final double[] STEPS = {0.05, 0.1, 0.2, 0.5};
    /** Fitted numbers lie on steps of 0.05; half of one decides on which side of a bound they are. */
    private static final double HALF_STEP = 0.025;

    private final FitReport report;

    FitSummary(FitReport report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        for (DimensionFit fit : report.dimensions()) {
            out.println(fit.dimension().name());
            fit.notes().forEach(note -> out.println("  " + note));
            if (fit.weights() != null) {
                print(fit.weights(), out);
            }
            if (fit.calibration() != null) {
                print(fit.calibration(), out);
            }
            if (fit.threshold() != null) {
                print(fit.threshold(), out);
            }
            if (!fit.labels().isEmpty()) {
                printLabels(fit.labels(), out);
            }
            out.println();
        }
        out.println(
                report.changed().isEmpty() ? "no table changed" : "changed: " + String.join(", ", report.changed()));
    }

    private static void print(WeightsFit fit, PrintWriter out) {
        out.println();
        out.println("  weights and factors: AUROC of each set when it is left out");
        print(fit.figures(), "by hand", "fitted", out);
        if (!fit.isAdopted()) {
            out.println("  no prior gains on average without a loss on some set: the hand-written numbers stay");
            return;
        }
        out.println(String.format(
                Locale.ROOT,
                "  prior: deviation %.1f for weights, %.1f for factors; rounds: %d; mean gain when the prior for each set is"
                        + " chosen without it: %+.4f",
                fit.prior().weights(),
                fit.prior().factors(),
                fit.rounds(),
                fit.blindGain()));
        out.println(
                "  " + fit.moves().size() + " of " + fit.seen() + " numbers that occur have moved" + distances(fit));
        if (!fit.moves().isEmpty()) {
            out.println();
            out.println("  largest moves");
            print(fit.moves().subList(0, Math.min(LARGEST, fit.moves().size())), out);
        }
        List<Move> signs = fit.moves().stream()
                .filter(move -> move.sign() != Move.Sign.SAME)
                .toList();
        if (!signs.isEmpty()) {
            out.println();
            out.println("  the messages would change the sign of these");
            print(signs, out);
        }
    }

    private static String distances(WeightsFit fit) {
        StringBuilder text = new StringBuilder();
        double from = 0;
        for (double to : STEPS) {
            text.append(text.length() == 0 ? ": " : ", ")
                    .append(count(fit, from, to))
                    .append(" by up to ")
                    .append(to);
            from = to;
        }
        return text.append(", ")
                .append(count(fit, from, Double.MAX_VALUE))
                .append(" by more")
                .toString();
    }

    private static long count(WeightsFit fit, double from, double to) {
        return fit.moves().stream()
                .filter(move -> move.distance() > (from == 0 ? 0 : from + HALF_STEP))
                .filter(move -> move.distance() <= to + HALF_STEP)
                .count();
    }

    private static void print(List<Move> moves, PrintWriter out) {
        TextTable table = new TextTable("llrrrl").row("term", "category", "by hand", "fitted", "messages", "sign");
        for (Move move : moves) {
            table.row(
                    DisplayWidth.cut(move.term(), WIDEST_TERM),
                    move.category(),
                    number("%.2f", move.hand()),
                    number("%.2f", move.fitted()),
                    Integer.toString(move.messages()),
                    switch (move.sign()) {
                        case SAME -> "";
                        case HELD -> "held";
                        case CHANGED -> "changed";
                    });
        }
        table.print(out, "  ", Palette.PLAIN);
    }

    private static void print(CalibrationFit fit, PrintWriter out) {
        out.println();
        out.println("  calibration: loss in nats of each set when it is left out (less is better)");
        print(fit.figures(), "before", "after", out);
        out.println("  " + line(fit.before()) + " -> " + line(fit.fitted()) + (fit.adopted() ? "" : reason(fit)));
    }

    private static String reason(CalibrationFit fit) {
        return fit.keepsLabels()
                ? ", no better on average: stays as it was"
                : ", not taken, stays as it was: scores would come so close to 0 or 1 that no threshold that a table can"
                        + " hold keeps the labels";
    }

    private static void printLabels(List<SetFigure> figures, PrintWriter out) {
        out.println();
        out.println(
                "  labels: F1 of each set, of the lexicon as it came in and as it is now; the latter was fitted to them");
        print(figures, "before", "now", out);
        if (figures.stream().mapToDouble(SetFigure::gain).sum() < 0) {
            out.println(
                    "  warning: labels got worse on average. The threshold may no longer suit the numbers: fit it too"
                            + " (--only weights,threshold)");
        }
    }

    /** Returns a calibration, with the score of a message without a cue: nobody sees it from slope and intercept. */
    private static String line(Calibration calibration) {
        return String.format(
                Locale.ROOT,
                "slope %.2f intercept %.2f (no cue: %.2f)",
                calibration.slope(),
                calibration.intercept(),
                calibration.score(0));
    }

    private static void print(ThresholdFit fit, PrintWriter out) {
        out.println();
        out.println(
                "  threshold: F1 of each set, of the lexicon as it came in and with the threshold that the other sets choose");
        print(fit.figures(), "before", "after", out);
        out.println("  share of calm messages that get the label");
        TextTable table = new TextTable("lrrr").row("set", "calm messages", "before", "after");
        long calm = 0;
        for (SetFigure figure : fit.calm()) {
            calm += figure.messages();
            table.row(
                    figure.set(),
                    Integer.toString(figure.messages()),
                    number("%.4f", figure.before()),
                    number("%.4f", figure.after()));
        }
        table.row(
                "all",
                Long.toString(calm),
                number("%.4f", fit.falseAlarmsBefore()),
                number("%.4f", fit.falseAlarmsNow()));
        table.print(out, "  ", Palette.PLAIN);
        out.println("  threshold " + Decimals.of(fit.before(), 4) + " -> " + Decimals.of(fit.now(), 4)
                + (fit.adopted() ? "" : kept(fit)));
    }

    private static String kept(ThresholdFit fit) {
        return fit.before() == fit.now()
                ? ", no better on average: stays as it was"
                : ", no better on average: moved with the calibration, so that no label changes by it";
    }

    private static void print(List<SetFigure> figures, String before, String after, PrintWriter out) {
        TextTable table = new TextTable("lrrrrr").row("set", "messages", "with label", before, after, "difference");
        double sumBefore = 0;
        double sumAfter = 0;
        for (SetFigure figure : figures) {
            sumBefore += figure.before() / figures.size();
            sumAfter += figure.after() / figures.size();
            table.row(
                    figure.set(),
                    Integer.toString(figure.messages()),
                    Integer.toString(figure.positives()),
                    number("%.4f", figure.before()),
                    number("%.4f", figure.after()),
                    number("%+.4f", figure.gain()));
        }
        table.row(
                "mean",
                "",
                "",
                number("%.4f", sumBefore),
                number("%.4f", sumAfter),
                number("%+.4f", sumAfter - sumBefore));
        table.print(out, "  ", Palette.PLAIN);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
