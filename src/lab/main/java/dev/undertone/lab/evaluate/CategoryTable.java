package dev.undertone.lab.evaluate;

import dev.undertone.Cue;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which categories of cue are right and which are wrong in one dimension. Immutable.
 *
 * @param dimension the dimension
 * @param rows the categories of which a cue speaks for the dimension in at least one message, the most frequent first;
 *     then {@link CategoryCounts#NO_CUE} when no cue speaks for it in some message
 */
public record CategoryTable(Dimension dimension, List<CategoryCounts> rows) {
    private static final Comparator<CategoryCounts> MOST_FREQUENT = Comparator.comparing(
                    (CategoryCounts row) -> row.category().equals(CategoryCounts.NO_CUE))
            .thenComparing(CategoryCounts::messages, Comparator.reverseOrder())
            .thenComparing(CategoryCounts::category);

    /** Creates a table; the list is copied. */
    public CategoryTable {
        Objects.requireNonNull(dimension, "dimension must not be null");
        rows = List.copyOf(rows);
    }

    /** Returns a table for each dimension in which the set has labels, in the lexicon's order. */
    public static List<CategoryTable> of(ToneAnalyzer analyzer, LabelledSet set) {
        Map<Dimension, Map<String, CategoryCounts>> tables = new LinkedHashMap<>();
        analyzer.dimensions().forEach(dimension -> tables.put(dimension, new HashMap<>()));
        for (LabelledMessage message : set.messages()) {
            if (!message.labels().isEmpty()) {
                ToneReport report = analyzer.analyze(message.text());
                tables.forEach((dimension, rows) -> {
                    Boolean label = message.labels().get(dimension);
                    if (label != null) {
                        count(report, dimension, label, rows);
                    }
                });
            }
        }
        return tables.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> new CategoryTable(
                        table.getKey(),
                        table.getValue().values().stream().sorted(MOST_FREQUENT).toList()))
                .toList();
    }

    private static void count(ToneReport report, Dimension dimension, boolean label, Map<String, CategoryCounts> rows) {
        Set<String> categories = report.cues(dimension).stream()
                .filter(cue -> cue.contribution() > 0)
                .map(Cue::category)
                .collect(Collectors.toSet());
        for (String category : categories.isEmpty() ? Set.of(CategoryCounts.NO_CUE) : categories) {
            rows.put(category, row(rows, category).withMessage(label));
        }
        String decisive = DecisiveCue.of(report, dimension).map(Cue::category).orElse(CategoryCounts.NO_CUE);
        rows.put(decisive, row(rows, decisive).withDecision(label, report.has(dimension)));
    }

    private static CategoryCounts row(Map<String, CategoryCounts> rows, String category) {
        return rows.getOrDefault(category, new CategoryCounts(category, 0, 0, 0, 0, 0));
    }
}
