package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The tones over time, as lines and as a table. For one thread. */
final class TimeSection {
    private final ReportData data;
    private final Html html;
    private final Drawing draw;
    private final List<Dimension> dimensions;

    TimeSection(ReportData data, Html html, Drawing draw) {
        this.data = data;
        this.html = html;
        this.draw = draw;
        dimensions = data.dimensions();
    }

    void write() {
        html.raw("<h2 id=\"time\">Over time</h2>\n");
        Timeline timeline = data.timeline();
        timeline.settle();
        if (timeline.steps().isEmpty()) {
            html.raw("<p>The messages have no column of times that could be read.</p>\n");
            return;
        }
        double highest = timeline.steps().values().stream()
                .flatMapToDouble(counts -> IntStream.range(0, dimensions.size()).mapToDouble(counts::share))
                .max()
                .orElse(0);
        double top = Math.max(0.1, Math.ceil(highest * 10) / 10);
        html.raw(
                "<p>Share of scored messages with each label, by the %s (UTC); a point for each that has messages.",
                timeline.step().name().toLowerCase(Locale.ROOT));
        if (data.timed() < data.total().messages()) {
            html.raw(
                    " %,d messages have no time that could be read.",
                    data.total().messages() - data.timed());
        }
        if (timeline.aside() > 0) {
            html.raw(
                    timeline.aside() == 1
                            ? " One message is far from all others in time and left out."
                            : " %,d messages are far from all others in time and left out.",
                    timeline.aside());
        }
        html.raw("</p>\n");
        draw.legend();
        List<Instant> moments = List.copyOf(timeline.steps().keySet());
        List<Timeline.Counts> counts = List.copyOf(timeline.steps().values());
        Instant begin = moments.get(0);
        Instant end = moments.get(moments.size() - 1);
        double span = Math.max(1, Duration.between(begin, end).toSeconds());
        html.raw(
                "<div class=\"plot\"><div class=\"scale\" aria-hidden=\"true\"><span>%.0f %%</span><span>%.0f %%</span>"
                        + "<span>0 %%</span></div>",
                top * 100, top * 50);
        html.raw("<svg class=\"time\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\""
                + " aria-label=\"Lines of the shares over time; the figures are in the table below\">");
        draw.grid();
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            draw.line(
                    i,
                    counts.size(),
                    point -> Duration.between(begin, moments.get(point)).toSeconds() / span,
                    point -> counts.get(point).share(dimension) / top);
        }
        html.raw(
                "</svg></div>\n<div class=\"axis behind-scale\"><span>%s</span><span>%s</span></div>\n",
                timeline.step().show(begin), timeline.step().show(end));
        html.raw("<details><summary>The figures</summary><div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th"
                + " scope=\"col\">Time</th><th scope=\"col\" class=\"num\">Messages</th>");
        dimensions.forEach(dimension -> html.raw("<th scope=\"col\" class=\"num\">%s</th>", Tone.title(dimension)));
        html.raw("</tr></thead><tbody>\n");
        timeline.steps().forEach((moment, count) -> {
            html.raw(
                    "<tr><th scope=\"row\">%s</th><td class=\"num\">%,d</td>",
                    timeline.step().show(moment), count.messages());
            for (int i = 0; i < dimensions.size(); i++) {
                html.raw("<td class=\"num\">%s</td>", Drawing.percent(count.share(i)));
            }
            html.raw("</tr>\n");
        });
        html.raw("</tbody></table></div></details>\n");
    }
}
