package dev.undertone.batch.report;

import dev.undertone.conversation.ConversationState;
import dev.undertone.lexicon.Dimension;
import java.util.List;

/** The conversations that moved most, as small multiples. For one thread. */
final class ConversationsSection {
    private static final int MOST_DIALOGUES = 24;

    private final ReportData data;
    private final Html html;
    private final Drawing draw;
    private final List<Dimension> dimensions;

    ConversationsSection(ReportData data, Html html, Drawing draw) {
        this.data = data;
        this.html = html;
        this.draw = draw;
        dimensions = data.dimensions();
    }

    void write() {
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
        draw.legend();
        html.raw("<div class=\"multiples\">\n");
        moved.forEach(this::dialogue);
        html.raw("</div>\n");
    }

    private void dialogue(Dialogues.Dialogue dialogue) {
        double last = dialogue.turns() - 1;
        html.raw("<section class=\"multiple\"><h3>").text(dialogue.name()).raw("</h3>");
        html.raw(
                "<svg class=\"spark\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Scores over"
                        + " %d turns\">",
                dialogue.turns());
        for (int i = 0; i < dimensions.size(); i++) {
            int dimension = i;
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                double x = 100 * at / last;
                html.raw(
                        "<line class=\"turned %s\" x1=\"%.2f\" x2=\"%.2f\" y1=\"0\" y2=\"100\"/>",
                        Drawing.colour(i), x, x);
            }
            draw.line(i, dialogue.turns(), turn -> turn / last, turn -> dialogue.score(turn, dimension));
        }
        html.raw("</svg><p class=\"quiet\">%d turns", dialogue.turns());
        for (int i = 0; i < dimensions.size(); i++) {
            int at = dialogue.turningPoint(i);
            if (at >= 0) {
                html.raw(
                        "<br><span class=\"%s\"><span class=\"name\">%s</span></span> %.2f → %.2f at turn %d",
                        Drawing.colour(i),
                        dimensions.get(i).name(),
                        dialogue.score(at - 1, i),
                        dialogue.score(at, i),
                        at + 1);
            }
        }
        ConversationState state = dialogue.state();
        if (state != null) {
            ConversationVerdict.write(state, html);
        }
        html.raw("</p></section>\n");
    }
}
