package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.List;

/** Which categories and words add most to each tone. For one thread. */
final class DriversSection {
    private static final int MOST_DRIVERS = 10;

    private final ReportData data;
    private final Html html;
    private final Drawing draw;
    private final List<Dimension> dimensions;

    DriversSection(ReportData data, Html html, Drawing draw) {
        this.data = data;
        this.html = html;
        this.draw = draw;
        dimensions = data.dimensions();
    }

    void write() {
        html.raw(
                "<h2 id=\"drivers\">What drives each tone</h2>\n<p>Which kinds of words, and which words, add most to the"
                        + " strength of a tone, all messages together.</p>\n<div class=\"columns\">\n");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw(
                    "<div class=\"%s\"><h3><span class=\"name\">%s</span></h3>",
                    Drawing.colour(i), Tone.title(dimensions.get(i)));
            drivers("Category", data.drivers().categories(dimensions.get(i), MOST_DRIVERS));
            drivers("Words", data.drivers().terms(dimensions.get(i), MOST_DRIVERS));
            html.raw("</div>\n");
        }
        html.raw("</div>\n");
    }

    private void drivers(String what, List<Drivers.Driver> drivers) {
        if (drivers.isEmpty()) {
            html.raw("<p class=\"quiet\">Nothing was found.</p>");
            return;
        }
        double most = drivers.get(0).contribution();
        html.raw(
                "<table><thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"num\">Found</th><th scope=\"col\""
                        + " class=\"num\">Adds</th></tr></thead><tbody>\n",
                what);
        for (Drivers.Driver driver : drivers) {
            html.raw("<tr><th scope=\"row\">");
            if (driver.words().isEmpty()) {
                html.text(Drawing.shortened(driver.name()));
            } else {
                html.raw("<span title=\"")
                        .text(driver.name())
                        .raw("\">")
                        .text(driver.words())
                        .raw("</span>");
            }
            draw.bar(driver.contribution() / most);
            html.raw(
                    "</th><td class=\"num\">%,d</td><td class=\"num\">%,.1f</td></tr>\n",
                    driver.cues(), driver.contribution());
        }
        html.raw("</tbody></table>\n");
    }
}
