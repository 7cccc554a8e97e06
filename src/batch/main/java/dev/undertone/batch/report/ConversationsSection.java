package dev.undertone.batch.report;

import dev.undertone.batch.conversation.ConversationCollector;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Locale;

/** The conversations that moved most, as small multiples. For one thread. */
final class ConversationsSection {
    private static final int MOST_DIALOGUES = 24;

    private final Dialogues dialogues;
    private final Html html;
    private final Drawing draw;
    private final List<Dimension> dimensions;

    ConversationsSection(ReportData data, Html html, Drawing draw) {
        dialogues = data.dialogues();
        this.html = html;
        this.draw = draw;
        dimensions = data.dimensions();
    }

    void write() {
        html.raw("<h2 id=\"conversations\">Conversations</h2>\n");
        List<Dialogues.Ended> moved = dialogues.end(MOST_DIALOGUES);
        ConversationCollector heard = dialogues.heard();
        if (moved.isEmpty()) {
            html.raw("<p>The messages have no column of conversations, or no conversation has two scored turns of its"
                    + " customer.</p>\n");
            notes(heard);
            return;
        }
        html.raw(
                "<p>%s: the scored turns of the customer, from left to right as the conversation has them. Turns of everybody"
                        + " count, from 1. An upright line marks the turn at which a tone changed most, by 0.3 or more.</p>\n",
                shown(moved.size(), heard));
        notes(heard);
        draw.legend();
        html.raw("<div class=\"multiples\">\n");
        moved.forEach(this::dialogue);
        html.raw("</div>\n");
    }

    private static String shown(int moved, ConversationCollector heard) {
        if (heard.size() == 1) {
            return "The one conversation";
        }
        String all = String.format(Locale.ROOT, "%s%,d", heard.isFull() ? "the first " : "", heard.size());
        return moved == 1
                ? "The conversation of " + all + " whose scores moved most"
                : "The " + moved + " conversations of " + all + " whose scores moved most";
    }

    private void notes(ConversationCollector heard) {
        if (heard.withoutId() < heard.rows()) {
            note("Rows without a conversation, left out", heard.withoutId());
        }
        note("Rows whose role is empty or not known, taken as nobody&#39;s", heard.withoutRole());
        note("Rows whose turn or time cannot be read, taken where they stand", heard.misplaced());
        note("Rows that come more than fifteen places behind where they belong, taken where they stand", heard.late());
        note("Rows of further people who write as customers, taken as nobody&#39;s", heard.strangers());
    }

    private void note(String what, long rows) {
        if (rows > 0) {
            html.raw("<p class=\"quiet\">%s: %,d.</p>\n", what, rows);
        }
    }

    private void dialogue(Dialogues.Ended ended) {
        Dialogue dialogue = ended.dialogue();
        int points = dialogue.points();
        html.raw("<section class=\"multiple\"><h3>").text(ended.name()).raw("</h3>");
        html.raw(
                "<svg class=\"spark\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Scores of"
                        + " %d turns of the customer\">",
                points);
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                double x = 100 * place(dialogue, at);
                html.raw(
                        "<line class=\"turned %s\" x1=\"%.2f\" x2=\"%.2f\" y1=\"0\" y2=\"100\"/>",
                        Drawing.colour(i), x, x);
            }
            draw.line(i, points, point -> place(dialogue, point), point -> dialogue.score(point, dimension));
        }
        html.raw(
                "</svg><p class=\"quiet\">%,d turns, %,d of them scored",
                ended.state().turns(), ended.state().scoredTurns());
        if (points < ended.state().scoredTurns()) {
            html.raw(" (drawn: the first %d)", points);
        }
        for (int i = 0; i < dimensions.size(); i++) {
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                html.raw(
                        "<br><span class=\"%s\"><span class=\"name\">%s</span></span> %.2f → %.2f at turn %d",
                        Drawing.colour(i),
                        dimensions.get(i).name(),
                        dialogue.score(at - 1, i),
                        dialogue.score(at, i),
                        dialogue.turn(at));
            }
        }
        ConversationVerdict.write(ended.state(), html);
        html.raw("</p></section>\n");
    }

    /** Returns where a point lies between the first and the last, in [0, 1], by the numbers of their turns. */
    private static double place(Dialogue dialogue, int point) {
        int first = dialogue.turn(0);
        return (double) (dialogue.turn(point) - first) / (dialogue.turn(dialogue.points() - 1) - first);
    }
}
