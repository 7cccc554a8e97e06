package dev.undertone.benchmarks.speed.report;

import dev.undertone.benchmarks.page.SvgPicture;
import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.result.Series;
import dev.undertone.benchmarks.speed.result.SetResult;
import java.util.Locale;
import java.util.Map;

/**
 * The time for a message of each contender as a picture, each step of the scale ten times the one before: a mark for the median, a
 * line from the shortest round to the longest.
 */
public final class LogPlot {
    private static final int WIDTH = 860;
    private static final int LEFT = 230;
    private static final int RIGHT = WIDTH - 110;
    private static final int TOP = 76;
    private static final int ROW = 28;
    private static final int BELOW = 44;

    private static final String LIGHT = """
            .range { stroke-width: 2; stroke-linecap: round }
            .floor { fill: #59636e; stroke: #59636e }
            .undertone { fill: #1f5fd0; stroke: #1f5fd0 }
            .peer { fill: #c2570c; stroke: #c2570c }
            """;

    private static final String DARK = """
            .floor { fill: #9aa4af; stroke: #9aa4af }
            .undertone { fill: #6ea8ff; stroke: #6ea8ff }
            .peer { fill: #ff9d57; stroke: #ff9d57 }
            """;

    private final SetResult set;
    private final int lowest;
    private final int highest;
    private final int bottom;
    private final SvgPicture svg;

    /** Creates the picture of a set. */
    public LogPlot(SetResult set) {
        this.set = set;
        double low =
                set.series().values().stream().mapToDouble(Series::low).min().orElse(1);
        double high =
                set.series().values().stream().mapToDouble(Series::high).max().orElse(10);
        lowest = (int) Math.floor(Math.log10(low));
        highest = Math.max(lowest + 1, (int) Math.ceil(Math.log10(high)));
        bottom = TOP + ROW * set.series().size();
        svg = new SvgPicture(
                WIDTH,
                bottom + BELOW,
                "Time for a message, " + set.name(),
                "Nanoseconds on a logarithmic scale; the same figures stand in the table of the page.");
        draw();
    }

    private void draw() {
        svg.style(LIGHT, DARK);
        svg.put(
                "<text class=\"title\" x=\"20\" y=\"30\">Time for a message: %s</text>",
                SvgPicture.escaped(set.name()));
        grid();
        int row = 0;
        for (Map.Entry<Contender, Series> entry : set.series().entrySet()) {
            row(entry.getKey(), entry.getValue(), TOP + ROW * row, row % 2 == 0);
            row++;
        }
        svg.put(
                "<text class=\"faint\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">nanoseconds, each step ten times the one before</text>",
                (LEFT + RIGHT) / 2.0, bottom + BELOW - 14);
    }

    /** Returns the picture. */
    public String svg() {
        return svg.toString();
    }

    private void grid() {
        for (int power = lowest; power <= highest; power++) {
            double x = x(Math.pow(10, power));
            svg.put("<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>", x, x, TOP - 6, bottom);
            svg.put(
                    "<text class=\"faint\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>",
                    x, TOP - 12, Math.pow(10, power));
        }
    }

    private void row(Contender contender, Series series, int top, boolean band) {
        String kind = contender.kind().name().toLowerCase(Locale.ROOT);
        int y = top + ROW / 2;
        if (band) {
            svg.put(
                    "<rect class=\"band\" x=\"20\" y=\"%d\" width=\"%d\" height=\"%d\" fill-opacity=\"0.6\"/>",
                    top, WIDTH - 40, ROW);
        }
        svg.put(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LEFT - 16, y + 4, SvgPicture.escaped(contender.label().replace("`", "")));
        svg.put(
                "<line class=\"range %s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                kind, x(series.low()), x(series.high()), y, y);
        mark(contender.kind(), kind, x(series.nanos()), y);
        svg.put(
                "<text class=\"faint\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s ns</text>",
                WIDTH - 28, y + 4, Written.number(series.nanos()));
    }

    /** Shapes differ too, for those who do not tell the colours apart. */
    private void mark(Contender.Kind kind, String style, double x, int y) {
        switch (kind) {
            case FLOOR -> svg.put("<path class=\"%s\" d=\"M%.1f %d.5l4.5 8l-9 0z\"/>", style, x, y - 5);
            case UNDERTONE -> svg.put("<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"4.5\"/>", style, x, y);
            case PEER ->
                svg.put("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\"/>", style, x - 3.5, y - 3.5);
        }
    }

    private double x(double nanos) {
        return LEFT + (RIGHT - LEFT) * (Math.log10(nanos) - lowest) / (highest - lowest);
    }
}
