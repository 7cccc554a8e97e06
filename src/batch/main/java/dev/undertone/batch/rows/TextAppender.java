package dev.undertone.batch.rows;

/** A line for each line of the input, tab-separated: the scores, the labels, and why there are no scores. */
final class TextAppender implements RowAppender {
    private final int dimensions;
    private final boolean explain;

    TextAppender(int dimensions, boolean explain) {
        this.dimensions = dimensions;
        this.explain = explain;
    }

    @Override
    public void answer(RowScore score, Bytes out) {
        for (int i = 0; i < dimensions; i++) {
            out.score(score.score(i));
            out.write('\t');
        }
        out.ascii(score.labelText());
        out.write('\t');
        String unscored = score.unscored();
        if (unscored != null) {
            out.ascii(unscored);
        }
        if (explain) {
            out.write('\t');
            out.utf8(Json.cues(score.cues()));
        }
        out.write('\n');
    }

    @Override
    public void reject(RejectedRow row, Bytes out) {
        for (int i = 0; i < dimensions; i++) {
            out.write('\t');
        }
        out.ascii("\trejected");
        out.ascii(explain ? "\t\n" : "\n");
    }
}
