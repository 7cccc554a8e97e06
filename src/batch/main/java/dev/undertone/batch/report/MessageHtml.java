package dev.undertone.batch.report;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.lexicon.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A message with its cues marked, and its ledger. For one thread. */
final class MessageHtml {
    private static final int LONGEST = 1500;

    private final Html html;
    private final List<Dimension> dimensions;

    MessageHtml(Html html, List<Dimension> dimensions) {
        this.html = html;
        this.dimensions = dimensions;
    }

    void message(String anchor, Extremes.Extreme extreme) {
        html.raw("<article class=\"message\" id=\"%s-message\"><blockquote dir=\"auto\">", anchor);
        marked(extreme.row().text(), extreme.answer().cues());
        html.raw("</blockquote><p>").text(name(extreme.row())).raw(" · ");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw(
                    "%s%s %.2f",
                    i == 0 ? "" : ", ",
                    dimensions.get(i).name(),
                    extreme.answer().score(i));
        }
        html.raw(" · <a href=\"#%s\">ledger<span class=\"quiet\"> of ", anchor).text(name(extreme.row()));
        html.raw("</span></a></p></article>\n");
    }

    private static String name(MessageRow row) {
        return row.id() >= 0 ? row.fields().plain(row.id()) : "row " + row.number();
    }

    /** Writes the text; where cues overlap, the one that adds most marks it. */
    private void marked(String text, List<Cue> cues) {
        int length = Math.min(text.length(), LONGEST);
        int[] strongest = new int[length];
        Arrays.fill(strongest, -1);
        for (int c = 0; c < cues.size(); c++) {
            Cue cue = cues.get(c);
            for (int i = cue.begin(); i < Math.min(cue.end(), length); i++) {
                int other = strongest[i];
                if (other < 0
                        || Math.abs(cue.contribution())
                                > Math.abs(cues.get(other).contribution())) {
                    strongest[i] = c;
                }
            }
        }
        int from = 0;
        while (from < length) {
            Cue cue = strongest[from] < 0 ? null : cues.get(strongest[from]);
            int to = from + 1;
            while (to < length && strongest[to] == strongest[from]) {
                to++;
            }
            if (cue == null) {
                html.text(text.substring(from, to));
            } else {
                html.raw("<mark class=\"%s\" title=\"", ReportPage.colour(dimensions.indexOf(cue.dimension())))
                        .text(cue.dimension().name() + ": " + cue.category()
                                + String.format(Locale.ROOT, " %+.2f", cue.contribution()))
                        .raw("\">")
                        .text(text.substring(from, to))
                        .raw("</mark>");
            }
            from = to;
        }
        if (length < text.length()) {
            html.raw(" … <span class=\"quiet\">(%,d characters more)</span>", text.length() - length);
        }
    }

    void ledger(String anchor, Extremes.Extreme extreme) {
        html.raw("<section class=\"ledger\" id=\"%s\"><h3>", anchor)
                .text(name(extreme.row()))
                .raw(" <a href=\"#%s-message\">back to the message</a></h3>", anchor);
        html.raw("<div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Words</th><th"
                + " scope=\"col\">Tone</th><th scope=\"col\">Category</th><th scope=\"col\">Term</th><th scope=\"col\""
                + " class=\"num\">Weight</th><th scope=\"col\">Changed by</th><th scope=\"col\""
                + " class=\"num\">Contribution</th></tr></thead><tbody>\n");
        for (Cue cue : extreme.answer().cues()) {
            html.raw("<tr class=\"%s\"><td>", ReportPage.colour(dimensions.indexOf(cue.dimension())))
                    .text(cue.text(extreme.row().text()))
                    .raw(
                            "</td><td><span class=\"name\">%s</span></td><td>",
                            cue.dimension().name())
                    .text(cue.category())
                    .raw("</td><td>")
                    .text(ReportPage.shortened(cue.term()))
                    .raw("</td><td class=\"num\">%+.2f</td><td>", cue.weight())
                    .text(cue.shifters().stream().map(MessageHtml::shift).collect(Collectors.joining(", ")))
                    .raw("</td><td class=\"num\">%+.4f</td></tr>\n", cue.contribution());
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            double strength = extreme.answer().cues().stream()
                    .filter(cue -> cue.dimension().equals(dimension))
                    .mapToDouble(Cue::contribution)
                    .sum();
            html.raw(
                    "<tr class=\"%s\"><th scope=\"row\" colspan=\"6\"><span class=\"name\">%s</span>: strength; score %.4f</th><td"
                            + " class=\"num\">%+.4f</td></tr>\n",
                    ReportPage.colour(i), dimension.name(), extreme.answer().score(i), strength);
        }
        html.raw("</tbody></table></div></section>\n");
    }

    private static String shift(Shift shift) {
        return String.format(Locale.ROOT, "%s ×%.2f", shift.kind(), shift.factor());
    }
}
