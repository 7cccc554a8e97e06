package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.util.List;

/** The strongest messages of each tone, and behind them their ledgers. For one thread. */
final class MessagesSection {
    private final ReportData data;
    private final Html html;
    private final List<Dimension> dimensions;
    private final MessageHtml messages;

    MessagesSection(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        dimensions = data.dimensions();
        messages = new MessageHtml(html, dimensions);
    }

    void write() {
        html.raw(
                "<h2 id=\"messages\">The strongest messages</h2>\n<p>Words that count are marked in the colour of their"
                        + " tone, only underlined when they count little or against it; the ledger behind the link says what each of them adds.</p>\n");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw(
                    "<h3 class=\"%s\"><span class=\"name\">Most %s</span></h3>\n",
                    Drawing.colour(i), dimensions.get(i).name());
            List<Extremes.Extreme> strongest = data.extremes(i).highestFirst();
            if (strongest.isEmpty()) {
                html.raw("<p class=\"quiet\">No message has this label.</p>\n");
            }
            for (int n = 0; n < strongest.size(); n++) {
                messages.message("ledger-" + i + "-" + n, strongest.get(n));
            }
        }
        html.raw(
                "<h2 id=\"ledgers\">Ledgers</h2>\n<p>Strength is the sum of the contributions; the score is the strength,"
                        + " calibrated.</p>\n");
        for (int i = 0; i < dimensions.size(); i++) {
            List<Extremes.Extreme> strongest = data.extremes(i).highestFirst();
            for (int n = 0; n < strongest.size(); n++) {
                messages.ledger("ledger-" + i + "-" + n, strongest.get(n));
            }
        }
    }
}
