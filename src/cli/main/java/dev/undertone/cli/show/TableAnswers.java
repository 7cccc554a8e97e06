package dev.undertone.cli.show;

import dev.undertone.batch.rows.Answer;
import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowSink;
import dev.undertone.lexicon.Dimension;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers for people: one line a message, scores as bars, a heading wherever a conversation begins. */
public final class TableAnswers implements RowSink {
    private static final int KEY = 6;
    private static final int ROLE = 9;
    private static final int BAR = 5;
    private static final int SCORE = BAR + " 0.00*".length();
    private static final double FAINT = 0.1;
    private static final int NARROWEST_MESSAGE = 30;

    private final Writer out;
    private final List<Dimension> dimensions;
    private final Palette palette;
    private final int columns;
    private boolean roles;
    private @Nullable String conversation;

    /**
     * Writes a table.
     *
     * @param out where to write
     * @param dimensions the dimensions of the answers
     * @param palette colours
     * @param columns the width to fill
     */
    public TableAnswers(OutputStream out, List<Dimension> dimensions, Palette palette, int columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.dimensions = dimensions;
        this.palette = palette;
        this.columns = columns;
    }

    @Override
    public void begin(String name, List<String> header) throws IOException {
        roles = ColumnNames.find(header, ColumnNames.ROLE) >= 0;
        conversation = null;
        StringBuilder line = new StringBuilder(pad("", KEY));
        if (roles) {
            line.append(pad("role", ROLE));
        }
        for (Dimension dimension : dimensions) {
            line.append(pad(dimension.name(), width(dimension)));
        }
        line.append("message");
        out.write(palette.paint(line.toString(), Style.BOLD));
        out.write(palette.paint("   (* = label)", Style.DIM));
        out.write('\n');
    }

    @Override
    public void answer(MessageRow row, Answer answer) throws IOException {
        headConversation(row.fields().plain(ColumnNames.CONVERSATION));
        int used = 0;
        used += cell(Printable.oneLine(key(row)), KEY, Style.DIM);
        if (roles) {
            String role = row.fields().plain(ColumnNames.ROLE);
            used += cell(role == null ? "" : Printable.oneLine(role), ROLE);
        }
        used += answer.unscored() == null ? scores(answer) : reason(answer.unscored());
        out.write(DisplayWidth.cut(Printable.oneLine(row.text()), Math.max(columns - used, NARROWEST_MESSAGE)));
        out.write('\n');
    }

    private void headConversation(@Nullable String name) throws IOException {
        if (name != null && !name.equals(conversation)) {
            conversation = name;
            out.write("\n" + palette.paint(Printable.oneLine(name), Style.BOLD, Style.UNDERLINE) + "\n");
        }
    }

    private static String key(MessageRow row) {
        String turn = row.fields().plain(ColumnNames.TURN);
        if (turn != null) {
            return turn;
        }
        return row.id() >= 0 ? row.fields().plain(row.id()) : Long.toString(row.number());
    }

    private int scores(Answer answer) throws IOException {
        int used = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            boolean labelled = answer.labels().contains(dimension);
            double score = answer.score(i);
            // What everybody scores without any cue would only be noise.
            String bar = score < FAINT ? " ".repeat(BAR) : Bar.of(score, BAR);
            String text = bar + String.format(Locale.ROOT, " %.2f", score) + (labelled ? "*" : "");
            used += labelled
                    ? cell(text, width(dimension), Style.BOLD, Palette.colourOf(dimension))
                    : cell(text, width(dimension), Style.DIM);
        }
        return used;
    }

    private int reason(String unscored) throws IOException {
        return cell(
                "not scored: " + unscored,
                dimensions.stream().mapToInt(TableAnswers::width).sum(),
                Style.DIM);
    }

    private static int width(Dimension dimension) {
        return Math.max(SCORE, dimension.name().length()) + 2;
    }

    private int cell(String text, int width, Style... styles) throws IOException {
        out.write(palette.paint(pad(DisplayWidth.cut(text, width - 1), width), styles));
        return width;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    @Override
    public void reject(RejectedRow row) throws IOException {
        out.write(pad("line " + row.line(), KEY) + "  rejected\n");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
