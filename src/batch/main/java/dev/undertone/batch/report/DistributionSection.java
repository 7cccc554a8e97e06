package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Locale;

/** How many messages have which score. For one thread. */
final class DistributionSection {
    private final ReportData data;
    private final Html html;
    private final List<Dimension> dimensions;

    DistributionSection(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        dimensions = data.dimensions();
    }

    void write() {
        html.raw(
                "<h2 id=\"scores\">Distribution of scores</h2>\n<p>How many messages have which score, in steps of 0.05. The"
                        + " height of a bar grows with the logarithm of the number, so that the few strong messages can be"
                        + " seen.</p>\n<div class=\"columns\">\n");
        for (int i = 0; i < dimensions.size(); i++) {
            Tone tone = data.total().tone(i);
            long most = 1;
            StringBuilder words = new StringBuilder();
            for (int bin = 0; bin < Tone.BINS; bin++) {
                most = Math.max(most, tone.bin(bin));
                words.append(String.format(
                        Locale.ROOT, "%s%.2f: %,d", bin == 0 ? "" : ", ", (double) bin / Tone.BINS, tone.bin(bin)));
            }
            html.raw(
                    "<div><h3 class=\"%s\"><span class=\"name\">%s</span></h3>",
                    Drawing.colour(i), Tone.title(dimensions.get(i)));
            html.raw(
                    "<svg class=\"bins %s\" viewBox=\"0 0 %d 100\" preserveAspectRatio=\"none\" role=\"img\""
                            + " aria-label=\"Messages by score from: %s\">",
                    Drawing.colour(i), Tone.BINS * 10, words);
            for (int bin = 0; bin < Tone.BINS; bin++) {
                double height = 96 * Math.log1p((double) tone.bin(bin)) / Math.log1p((double) most);
                html.raw(
                        "<rect x=\"%d\" y=\"%.1f\" width=\"8\" height=\"%.1f\"><title>%.2f to %.2f: %,d</title></rect>",
                        bin * 10 + 1,
                        100 - height,
                        height,
                        (double) bin / Tone.BINS,
                        (bin + 1.0) / Tone.BINS,
                        tone.bin(bin));
            }
            html.raw("</svg><div class=\"axis\"><span>0</span><span>0.5</span><span>1</span></div></div>\n");
        }
        html.raw("</div>\n");
    }
}
