package dev.undertone.cli.rows;

import dev.undertone.lexicon.Dimension;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line for each line of the input, tab-separated: the scores, the labels, and why there are no scores. */
public final class TextAnswers implements AnswerSink {
    private final Writer out;
    private final int dimensions;
    private final boolean explain;

    /**
     * Writes plain text.
     *
     * @param out where to write
     * @param dimensions the dimensions of the answers
     * @param explain whether to write cues
     */
    public TextAnswers(OutputStream out, List<Dimension> dimensions, boolean explain) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.dimensions = dimensions.size();
        this.explain = explain;
    }

    @Override
    public void answer(MessageRow row, Answer answer) throws IOException {
        String unscored = answer.unscored();
        for (int i = 0; i < dimensions; i++) {
            out.write(ScoreFormat.format(answer.score(i)));
            out.write('\t');
        }
        out.write(AddedColumns.labels(answer));
        out.write('\t');
        out.write(unscored == null ? "" : unscored);
        if (explain) {
            out.write('\t');
            out.write(Json.cues(answer.cues()));
        }
        out.write('\n');
    }

    @Override
    public void reject(RejectedRow row) throws IOException {
        for (int i = 0; i < dimensions; i++) {
            out.write('\t');
        }
        out.write("\trejected");
        out.write(explain ? "\t\n" : "\n");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
