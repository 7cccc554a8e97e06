package dev.undertone.benchmarks.accuracy;

import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is known of the sets that were measured. */
final class SetTables {
    private final List<Result> results;

    SetTables(List<Result> results) {
        this.results = List.copyOf(results);
    }

    /** Returns what the sets are and where they come from. */
    PipeTable sources() {
        PipeTable table =
                new PipeTable(6, List.of("set", "texts", "labelled by", "licence", "source", "seen", "messages"));
        for (Result result : results) {
            SetDescription set = result.description();
            table.row(List.of(
                    Shown.code(set.name()),
                    set.texts(),
                    set.labelledBy(),
                    set.licence(),
                    set.source(),
                    set.part().seen(),
                    Shown.count(result.messages())));
        }
        return table;
    }

    /** Returns which of the sources' labels count as which dimension's. */
    PipeTable labels(Collection<Dimension> dimensions) {
        List<String> headings = new ArrayList<>(List.of("set"));
        dimensions.forEach(dimension -> headings.add(dimension.name()));
        PipeTable table = new PipeTable(headings.size(), headings);
        for (Result result : results) {
            SetDescription set = result.description();
            List<String> cells = new ArrayList<>(List.of(Shown.code(set.name())));
            dimensions.forEach(dimension -> cells.add(set.labels().getOrDefault(dimension, Shown.NOTHING)));
            table.row(cells);
        }
        return table;
    }
}
