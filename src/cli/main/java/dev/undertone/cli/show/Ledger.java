package dev.undertone.cli.show;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The account of each dimension: its cues, what each adds, their sum, the score and whether the label is given. */
public final class Ledger {
    /** The least columns for the name of a dimension. */
    private static final int NAME = 13;

    private static final int WIDEST_WORDS = 32;
    private static final int BAR = 10;

    private final String message;
    private final ToneReport report;
    private final Palette palette;

    /**
     * Creates a ledger.
     *
     * @param message the message
     * @param report its report
     * @param palette colours
     */
    public Ledger(String message, ToneReport report, Palette palette) {
        this.message = message;
        this.report = report;
        this.palette = palette;
    }

    /**
     * Prints the accounts of all dimensions.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        for (Dimension dimension : report.dimensions()) {
            out.println();
            print(dimension, out);
        }
    }

    /**
     * Prints the account of one dimension.
     *
     * @param dimension the dimension
     * @param out where to
     */
    public void print(Dimension dimension, PrintWriter out) {
        out.println(heading(dimension));
        List<Cue> cues = report.cues(dimension);
        if (!cues.isEmpty()) {
            account(dimension, cues).print(out, "  ", palette);
        }
    }

    private String heading(Dimension dimension) {
        boolean labelled = report.labels().contains(dimension);
        double score = report.score(dimension);
        Style colour = Palette.colourOf(dimension);
        String verdict = (labelled ? "label given" : "no label") + " (threshold "
                + Decimals.of(report.threshold(dimension), 2) + ")";
        int width = NAME;
        for (Dimension each : report.dimensions()) {
            width = Math.max(width, each.name().length() + 1);
        }
        return palette.paint(String.format(Locale.ROOT, "%-" + width + "s", dimension.name()), Style.BOLD, colour)
                + palette.paint(Bar.of(score, BAR), colour)
                + " " + number("%." + Decimals.count(report.threshold(dimension), 4) + "f", score) + "  "
                + (labelled ? palette.paint(verdict, Style.BOLD) : palette.paint(verdict, Style.DIM))
                + (report.cues(dimension).isEmpty() ? palette.paint("  no cue", Style.DIM) : "");
    }

    private TextTable account(Dimension dimension, List<Cue> cues) {
        TextTable table =
                new TextTable("lllrlr").row("words", "term", "category", "weight", "shifters", "contribution");
        for (Cue cue : cues) {
            table.row(
                    words(cue.begin(), cue.end()),
                    DisplayWidth.cut(cue.term(), WIDEST_WORDS),
                    cue.category(),
                    number("%+.2f", cue.weight()),
                    cue.shifters().stream().map(shift -> shift(shift, cue)).collect(Collectors.joining(", ")),
                    number("%+.4f", cue.contribution()));
        }
        return table.row("strength", "", "", "", "", number("%+.4f", report.strength(dimension)));
    }

    /** Where a shift is of the cue's own words, they stand at the beginning of the line. */
    private String shift(Shift shift, Cue cue) {
        boolean own = shift.begin() == cue.begin() && shift.end() == cue.end();
        String words = shift.begin() < 0 || own ? "" : " \"" + words(shift.begin(), shift.end()) + "\"";
        return shift.kind() + " ×" + number("%.2f", shift.factor()) + words;
    }

    private String words(int begin, int end) {
        return DisplayWidth.cut(Printable.oneLine(message.substring(begin, end)), WIDEST_WORDS);
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
