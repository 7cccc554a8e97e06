package dev.undertone.cli.rows;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The columns of a scored table: those of the input, then ours. A column of the input that bears one of our names, left
 * over from an earlier scoring, is replaced.
 */
final class AddedColumns {
    private final List<String> added = new ArrayList<>();
    private final boolean explain;
    private final UnaryOperator<String> spelling;

    /**
     * Creates the columns.
     *
     * @param dimensions the dimensions of the answers
     * @param explain whether there is a column of cues
     * @param spelling how the format spells a text in a cell, as far as its writer does not see to it
     */
    AddedColumns(List<Dimension> dimensions, boolean explain, UnaryOperator<String> spelling) {
        this.explain = explain;
        this.spelling = spelling;
        dimensions.forEach(dimension -> added.add(dimension.name()));
        added.add("labels");
        added.add("unscored");
        if (explain) {
            added.add("cues");
        }
    }

    /** Returns our names that are among those of the input. */
    Set<String> replaced(List<String> input) {
        Set<String> replaced = new LinkedHashSet<>(added);
        replaced.retainAll(input);
        return replaced;
    }

    List<String> header(List<String> input) {
        List<String> header = kept(input, input);
        header.addAll(added);
        header.replaceAll(spelling);
        return header;
    }

    List<String> row(MessageRow row, Answer answer) {
        List<String> cells = kept(row.fields().names(), row.fields().spelled());
        for (int i = 0; i < answer.dimensions().size(); i++) {
            cells.add(ScoreFormat.format(answer.score(i)));
        }
        cells.add(labels(answer));
        String unscored = answer.unscored();
        cells.add(unscored == null ? "" : unscored);
        if (explain) {
            cells.add(spelling.apply(Json.cues(answer.cues())));
        }
        return cells;
    }

    static String labels(Answer answer) {
        return answer.labels().stream().map(Dimension::name).collect(Collectors.joining(";"));
    }

    private List<String> kept(List<String> names, List<String> cells) {
        List<String> kept = new ArrayList<>(cells.size() + added.size());
        for (int i = 0; i < cells.size(); i++) {
            if (!added.contains(names.get(i))) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }
}
