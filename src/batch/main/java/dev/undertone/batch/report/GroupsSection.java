package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The tones by the values of columns. For one thread. */
final class GroupsSection {
    private static final int MOST_GROUPS = 30;

    private final ReportData data;
    private final Html html;
    private final Drawing draw;
    private final List<Dimension> dimensions;

    GroupsSection(ReportData data, Html html, Drawing draw) {
        this.data = data;
        this.html = html;
        this.draw = draw;
        dimensions = data.dimensions();
    }

    void write() {
        if (data.byColumn().isEmpty()) {
            return;
        }
        html.raw(
                "<h2 id=\"groups\">Groups</h2>\n<p>Share of scored messages with each label, by the values of a column; the"
                        + " largest groups first.</p>\n");
        data.byColumn().forEach(this::column);
    }

    private void column(String column, Map<String, Group> groups) {
        html.raw("<h3>")
                .text(column)
                .raw(
                        "</h3>\n<div class=\"scroll\" tabindex=\"0\"><table class=\"groups\"><thead><tr><th scope=\"col\">")
                .text(column)
                .raw("</th><th scope=\"col\" class=\"num\">Messages</th>");
        dimensions.forEach(dimension -> html.raw("<th scope=\"col\">%s</th>", Tone.title(dimension)));
        html.raw("</tr></thead><tbody>\n");
        groups.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Group> group) ->
                                group.getValue().messages())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_GROUPS)
                .forEach(group -> {
                    html.raw("<tr><th scope=\"row\">")
                            .text(group.getKey().isEmpty() ? "(empty)" : group.getKey())
                            .raw(
                                    "</th><td class=\"num\">%,d</td>",
                                    group.getValue().messages());
                    for (int i = 0; i < dimensions.size(); i++) {
                        double share = group.getValue().tone(i).share();
                        html.raw("<td class=\"%s\">%s", Drawing.colour(i), Drawing.percent(share));
                        draw.bar(share);
                        html.raw("</td>");
                    }
                    html.raw("</tr>\n");
                });
        html.raw("</tbody></table></div>\n");
        if (groups.size() > MOST_GROUPS) {
            html.raw("<p class=\"quiet\">%,d smaller groups are not shown.</p>\n", groups.size() - MOST_GROUPS);
        }
    }
}
