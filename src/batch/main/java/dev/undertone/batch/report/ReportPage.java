package dev.undertone.batch.report;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the page: one HTML file without script. Its content security policy allows nothing but the style inside it, so that even
 * what should slip through the escaping could not run or ask for anything. For one thread.
 */
public final class ReportPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final int COLOURS = 6;
    private static final int MOST_GROUPS = 30;
    private static final int MOST_DRIVERS = 10;
    private static final int MOST_DIALOGUES = 24;
    private static final int LONGEST_TERM = 48;

    private final ReportData data;
    private final List<Dimension> dimensions;
    private final Html html;
    private final MessageHtml messages;

    private ReportPage(ReportData data, Html html) {
        this.data = data;
        this.html = html;
        dimensions = data.dimensions();
        messages = new MessageHtml(html, dimensions);
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

    static String colour(int dimension) {
        return "d" + dimension % COLOURS;
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
        overTime();
        distribution();
        groups();
        drivers();
        conversations();
        extremes();
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
        html.raw(
                "<p>%,d messages, %,d of them scored",
                data.messages(), data.total().messages());
        if (!data.unscored().isEmpty()) {
            html.raw(" (not scored: ")
                    .text(data.unscored().entrySet().stream()
                            .map(reason -> reason.getKey() + " " + String.format(Locale.ROOT, "%,d", reason.getValue()))
                            .collect(Collectors.joining(", ")))
                    .raw(")");
        }
        if (data.rejected() > 0) {
            html.raw("; %,d rows could not be read", data.rejected());
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
            html.raw("<div class=\"card %s\"><span class=\"name\">%s</span>", colour(i), Tone.title(dimensions.get(i)));
            html.raw(
                    "<strong>%s</strong>of scored messages (%,d); mean score %.2f</div>\n",
                    percent(tone.share()), tone.labelled(), tone.mean());
        }
        html.raw("</div>\n");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private void legend() {
        html.raw("<ul class=\"legend\">");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw("<li class=\"%s\"><i></i>%s</li>", colour(i), Tone.title(dimensions.get(i)));
        }
        html.raw("</ul>\n");
    }

    private void overTime() {
        html.raw("<h2 id=\"time\">Over time</h2>\n");
        Timeline timeline = data.timeline();
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
                "<p>Share of scored messages with each label, by the %s (UTC); the top line is %.0f %%.",
                timeline.step().name().toLowerCase(Locale.ROOT), top * 100);
        if (data.timed() < data.total().messages()) {
            html.raw(
                    " %,d messages have no time that could be read.",
                    data.total().messages() - data.timed());
        }
        html.raw("</p>\n");
        legend();
        List<Timeline.Counts> counts = List.copyOf(timeline.steps().values());
        html.raw("<svg class=\"time\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\""
                + " aria-label=\"Lines of the shares over time; the figures are in the table below\">");
        grid();
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            line(i, counts, step -> step.share(dimension) / top);
        }
        html.raw(
                "</svg>\n<div class=\"axis\"><span>%s</span><span>%s</span></div>\n",
                timeline.step().show(timeline.steps().keySet().iterator().next()),
                timeline.step().show(List.copyOf(timeline.steps().keySet()).get(counts.size() - 1)));
        html.raw("<details><summary>The figures</summary><div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th"
                + " scope=\"col\">Time</th><th scope=\"col\" class=\"num\">Messages</th>");
        dimensions.forEach(dimension -> html.raw("<th scope=\"col\" class=\"num\">%s</th>", Tone.title(dimension)));
        html.raw("</tr></thead><tbody>\n");
        timeline.steps().forEach((moment, count) -> {
            html.raw(
                    "<tr><th scope=\"row\">%s</th><td class=\"num\">%,d</td>",
                    timeline.step().show(moment), count.messages());
            for (int i = 0; i < dimensions.size(); i++) {
                html.raw("<td class=\"num\">%s</td>", percent(count.share(i)));
            }
            html.raw("</tr>\n");
        });
        html.raw("</tbody></table></div></details>\n");
    }

    private void grid() {
        for (int y = 25; y < 100; y += 25) {
            html.raw("<line class=\"grid\" x1=\"0\" x2=\"100\" y1=\"%d\" y2=\"%d\"/>", y, y);
        }
    }

    /** Draws values in [0, 1] from left to right; a lone one as a line across. */
    private <T> void line(int dimension, List<T> points, ToDoubleFunction<T> value) {
        html.raw("<polyline class=\"%s\" points=\"", colour(dimension));
        for (int i = 0; i < points.size(); i++) {
            double y = 98 - 96 * value.applyAsDouble(points.get(i));
            html.raw("%.2f,%.2f ", points.size() == 1 ? 0 : 100.0 * i / (points.size() - 1), y);
            if (points.size() == 1) {
                html.raw("100,%.2f", y);
            }
        }
        html.raw("\"/>");
    }

    private void distribution() {
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
                    colour(i), Tone.title(dimensions.get(i)));
            html.raw(
                    "<svg class=\"bins %s\" viewBox=\"0 0 %d 100\" preserveAspectRatio=\"none\" role=\"img\""
                            + " aria-label=\"Messages by score from: %s\">",
                    colour(i), Tone.BINS * 10, words);
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

    private void groups() {
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
                        html.raw("<td class=\"%s\">%s", colour(i), percent(share));
                        bar(share);
                        html.raw("</td>");
                    }
                    html.raw("</tr>\n");
                });
        html.raw("</tbody></table></div>\n");
        if (groups.size() > MOST_GROUPS) {
            html.raw("<p class=\"quiet\">%,d smaller groups are not shown.</p>\n", groups.size() - MOST_GROUPS);
        }
    }

    private void bar(double share) {
        html.raw("<span class=\"track\"><span class=\"bar\" style=\"width:%.1f%%\"></span></span>", share * 100);
    }

    private void drivers() {
        html.raw(
                "<h2 id=\"drivers\">What drives each tone</h2>\n<p>Which kinds of words, and which words, add most to the"
                        + " strength of a tone, all messages together.</p>\n<div class=\"columns\">\n");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw(
                    "<div class=\"%s\"><h3><span class=\"name\">%s</span></h3>",
                    colour(i), Tone.title(dimensions.get(i)));
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
                html.text(shortened(driver.name()));
            } else {
                html.text(driver.words());
                if (!driver.words().equals(driver.name())) {
                    html.raw("<span class=\"term quiet\" title=\"")
                            .text(driver.name())
                            .raw("\">")
                            .text(shortened(driver.name()))
                            .raw("</span>");
                }
            }
            bar(driver.contribution() / most);
            html.raw(
                    "</th><td class=\"num\">%,d</td><td class=\"num\">%,.1f</td></tr>\n",
                    driver.cues(), driver.contribution());
        }
        html.raw("</tbody></table>\n");
    }

    /** Returns a term of the lexicon, the beginning of it when it is long. */
    static String shortened(String term) {
        return term.length() <= LONGEST_TERM
                ? term
                : term.substring(0, term.offsetByCodePoints(0, term.codePointCount(0, LONGEST_TERM) - 1)) + "…";
    }

    private void conversations() {
        html.raw("<h2 id=\"conversations\">Conversations</h2>\n");
        List<Dialogues.Dialogue> moved = data.dialogues().mostMoved(MOST_DIALOGUES);
        if (moved.isEmpty()) {
            html.raw("<p>The messages have no column of conversations, or none of them has two scored turns.</p>\n");
            return;
        }
        html.raw(
                "<p>The %d conversations of %s%,d whose scores moved most, turn by turn (scored turns only). An upright line"
                        + " marks the turn at which a tone changed most, by 0.3 or more.</p>\n",
                moved.size(),
                data.dialogues().isFull() ? "the first " : "",
                data.dialogues().size());
        legend();
        html.raw("<div class=\"multiples\">\n");
        moved.forEach(this::dialogue);
        html.raw("</div>\n");
    }

    private void dialogue(Dialogues.Dialogue dialogue) {
        List<Integer> turns = IntStream.range(0, dialogue.turns()).boxed().toList();
        html.raw("<section class=\"multiple\"><h3>").text(dialogue.name()).raw("</h3>");
        html.raw(
                "<svg class=\"spark\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Scores over"
                        + " %d turns\">",
                dialogue.turns());
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                double x = 100.0 * at / (dialogue.turns() - 1);
                html.raw("<line class=\"turned %s\" x1=\"%.2f\" x2=\"%.2f\" y1=\"0\" y2=\"100\"/>", colour(i), x, x);
            }
            line(i, turns, turn -> dialogue.score(turn, dimension));
        }
        html.raw("</svg><p class=\"quiet\">%d turns", dialogue.turns());
        for (int i = 0; i < dimensions.size(); i++) {
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                html.raw(
                        "<br><span class=\"%s\"><span class=\"name\">%s</span></span> %.2f → %.2f at turn %d",
                        colour(i), dimensions.get(i).name(), dialogue.score(at - 1, i), dialogue.score(at, i), at + 1);
            }
        }
        html.raw("</p></section>\n");
    }

    private void extremes() {
        html.raw(
                "<h2 id=\"messages\">The strongest messages</h2>\n<p>Words that count are marked in the colour of their"
                        + " tone; the ledger behind the link says what each of them adds.</p>\n");
        for (int i = 0; i < dimensions.size(); i++) {
            html.raw(
                    "<h3 class=\"%s\"><span class=\"name\">Most %s</span></h3>\n",
                    colour(i), dimensions.get(i).name());
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
