package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the page: one HTML file without script. Its content security policy allows nothing but the style inside it, so that even
 * what should slip through the escaping could not run or ask for anything. For one thread.
 */
public final class ReportPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final ReportData data;
    private final List<Dimension> dimensions;
    private final Html html;
    private final Drawing draw;

    private ReportPage(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        dimensions = data.dimensions();
        draw = new Drawing(html, dimensions);
    }

    /**
     * Writes a page.
     *
     * @param data what to show
     * @param title what the page is about, usually the names of the files
     * @param lexicon what scored, for example its name and version
     * @param out where to write
     * @throws IOException when writing fails
     */
    public static void write(ReportData data, String title, String lexicon, Writer out) throws IOException {
        try {
            new ReportPage(data, new Html(out)).page(title, lexicon);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void page(String title, String lexicon) {
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", POLICY);
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>").text(title);
        html.raw(" – Undertone</title>\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header>\n<h1>")
                .text(title)
                .raw("</h1>\n");
        summary(lexicon);
        html.raw("<nav aria-label=\"Sections\"><ul>");
        for (String[] section : new String[][] {
            {"time", "Over time"},
            {"scores", "Scores"},
            {"groups", "Groups"},
            {"drivers", "What drives each tone"},
            {"conversations", "Conversations"},
            {"messages", "Messages"},
            {"ledgers", "Ledgers"}
        }) {
            if (!section[0].equals("groups") || !data.byColumn().isEmpty()) {
                html.raw("<li><a href=\"#%s\">%s</a></li>", section[0], section[1]);
            }
        }
        html.raw("</ul></nav>\n</header>\n<main id=\"main\">\n");
        cards();
        new TimeSection(data, html, draw).write();
        new DistributionSection(data, html).write();
        new GroupsSection(data, html, draw).write();
        new DriversSection(data, html, draw).write();
        new ConversationsSection(data, html, draw).write();
        new MessagesSection(data, html).write();
        html.raw("</main>\n</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(
                ReportPage.class.getResourceAsStream("report.css"), "the style must be in the jar")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(String lexicon) {
        long scored = data.total().messages();
        if (scored == data.messages()) {
            html.raw("<p>%,d messages, all of them scored", scored);
        } else {
            html.raw("<p>%,d messages, %,d of them scored", data.messages(), scored);
        }
        if (!data.unscored().isEmpty()) {
            html.raw(" (not scored: ")
                    .text(data.unscored().entrySet().stream()
                            .map(reason -> reason.getKey() + " " + String.format(Locale.ROOT, "%,d", reason.getValue()))
                            .collect(Collectors.joining(", ")))
                    .raw(")");
        }
        if (data.rejected() > 0) {
            html.raw(
                    data.rejected() == 1 ? "; 1 row could not be read" : "; %,d rows could not be read",
                    data.rejected());
        }
        html.raw(". Scored with ").text(lexicon).raw(".</p>\n");
        html.raw(
                "<p class=\"quiet\">A score says how strongly a message expresses a tone, from 0 to 1; from the lexicon's"
                        + " threshold on the message gets the label.</p>\n");
    }

    private void cards() {
        html.raw("<div class=\"cards\">\n");
        for (int i = 0; i < dimensions.size(); i++) {
            Tone tone = data.total().tone(i);
            html.raw(
                    "<div class=\"card %s\"><span class=\"name\">%s</span>",
                    Drawing.colour(i), Tone.title(dimensions.get(i)));
            html.raw(
                    "<strong>%s</strong>of scored messages (%,d); mean score %.2f</div>\n",
                    Drawing.percent(tone.share()), tone.labelled(), tone.mean());
        }
        html.raw("</div>\n");
    }
}
