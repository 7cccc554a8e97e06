package dev.undertone.batch.rows;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * CSV or TSV: the columns of the input, then a score for each dimension, the labels (separated by semicolons), and why there
 * are no scores. A column of the input that bears one of our names, left over from an earlier scoring, is replaced. A
 * rejected row has no place here.
 */
final class SeparatedAppender implements RowAppender {
    private final SeparatedRow row;
    private final boolean raw;
    private final boolean explain;
    private final boolean scoresAsTheyAre;
    private final List<String> added;
    private final boolean[] kept;
    private final boolean keepsAll;

    SeparatedAppender(SeparatedRow row, List<Dimension> dimensions, boolean explain, boolean raw, char separator) {
        this.row = row;
        this.raw = raw;
        this.explain = explain;
        scoresAsTheyAre = separator != '.' && !(separator >= '0' && separator <= '9');
        added = added(dimensions, explain);
        List<String> names = row.header.names();
        kept = new boolean[names.size()];
        boolean all = true;
        for (int i = 0; i < kept.length; i++) {
            kept[i] = !added.contains(names.get(i));
            all &= kept[i];
        }
        keepsAll = all;
    }

    /** Returns our columns. */
    static List<String> added(List<Dimension> dimensions, boolean explain) {
        List<String> names = new ArrayList<>();
        dimensions.forEach(dimension -> names.add(dimension.name()));
        names.add("labels");
        names.add("unscored");
        if (explain) {
            names.add("cues");
        }
        return names;
    }

    /** Writes the header row. */
    void header(Bytes out) {
        List<String> names = row.header.names();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                byte[] name = Cells.utf8(names.get(i));
                boolean formula = !raw && Formula.isAt(name, 0, name.length);
                row.cells.write(formula ? "'" + names.get(i) : names.get(i), out);
                row.cells.separate(out);
            }
        }
        for (int i = 0; i < added.size(); i++) {
            if (i > 0) {
                row.cells.separate(out);
            }
            row.cells.write(added.get(i), out);
        }
        out.write('\n');
    }

    @Override
    public Set<String> replaced() {
        Set<String> replaced = new LinkedHashSet<>(added);
        replaced.retainAll(row.header.names());
        return replaced;
    }

    @Override
    public void answer(RowScore score, Bytes out) {
        carry(out);
        Cells cells = row.cells;
        for (int i = 0; i < score.dimensions().size(); i++) {
            if (scoresAsTheyAre) {
                out.score(score.score(i));
            } else {
                cells.write(ScoreFormat.format(score.score(i)), out);
            }
            cells.separate(out);
        }
        if (score.hasLabels()) {
            cells.write(score.labelText(), out);
        }
        cells.separate(out);
        String unscored = score.unscored();
        if (unscored != null) {
            cells.write(unscored, out);
        }
        if (explain) {
            cells.separate(out);
            cells.write(Json.cues(score.cues()), out);
        }
        out.write('\n');
    }

    private void carry(Bytes out) {
        Cells cells = row.cells;
        if (keepsAll && cells.isCanonical() && !holdsFormula()) {
            out.write(cells.bytes, row.begin, row.end - row.begin);
            cells.separate(out);
            return;
        }
        for (int i = 0; i < cells.count; i++) {
            if (kept[i]) {
                cells.carry(i, isFormula(i) ? Formula.APOSTROPHE : 0, out);
                cells.separate(out);
            }
        }
    }

    private boolean holdsFormula() {
        for (int i = 0; i < row.cells.count; i++) {
            if (isFormula(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFormula(int cell) {
        return !raw && Formula.isAt(row.cells.bytes, row.cells.contentBegin(cell), row.cells.contentEnd(cell));
    }
}
