package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Draws what several sections have in common. For one thread. */
final class Drawing {
    private static final int COLOURS = 6;
    private static final int LONGEST_TERM = 48;

    private final Html html;
    private final List<Dimension> dimensions;

    Drawing(Html html, List<Dimension> dimensions) {
        this.html = html;
        this.dimensions = dimensions;
    }

    static String colour(int dimension) {
        return "d" + dimension % COLOURS;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** Returns a term of the lexicon, the beginning of it when it is long. */
    static String shortened(String term) {
        return term.length() <= LONGEST_TERM
                ? term
                : term.substring(0, term.offsetByCodePoints(0, term.codePointCount(0, LONGEST_TERM) - 1)) + "…";
    }

    void legend() {
        html.raw("<ul class=\"legend\">");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw("<li class=\"%s\"><i></i>%s</li>", colour(i), Tone.title(dimensions.get(i)));
        }
        html.raw("</ul>\n");
    }

    /** Draws lines across at a quarter, a half and three quarters. */
    void grid() {
        for (int y = 25; y < 100; y += 25) {
            html.raw("<line class=\"grid\" x1=\"0\" x2=\"100\" y1=\"%d\" y2=\"%d\"/>", y, y);
        }
    }

    /** Draws points in [0, 1] × [0, 1]; a lone one as a line across. */
    void line(int dimension, int points, IntToDoubleFunction x, IntToDoubleFunction y) {
        html.raw("<polyline class=\"%s\" points=\"", colour(dimension));
        for (int i = 0; i < points; i++) {
            double height = 98 - 96 * y.applyAsDouble(i);
            html.raw("%.2f,%.2f ", 100 * x.applyAsDouble(i), height);
            if (points == 1) {
                html.raw("100,%.2f", height);
            }
        }
        html.raw("\"/>");
    }

    void bar(double share) {
        html.raw("<span class=\"track\"><span class=\"bar\" style=\"width:%.1f%%\"></span></span>", share * 100);
    }
}
