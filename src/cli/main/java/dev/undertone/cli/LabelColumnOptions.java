package dev.undertone.cli;

import dev.undertone.cli.rows.WrongUseException;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which columns of a file hold the messages, their ids and their labels. */
final class LabelColumnOptions {
    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = "The column of the message. Left out: text. Upper and lower case are the same.")
    private @Nullable String text;

    @Option(
            names = "--id-column",
            paramLabel = "NAME",
            description = "The column of the id. Left out: id; without such a column, the number of the row.")
    private @Nullable String id;

    @Option(
            names = "--label-column",
            paramLabel = "DIMENSION=NAME",
            description =
                    "The column of a dimension's labels. Left out: a column of the dimension's name. May be repeated.")
    private Map<String, String> labels = new LinkedHashMap<>();

    /** Returns the columns for a lexicon with these dimensions. */
    LabelColumns columns(List<Dimension> dimensions) {
        List<String> known = dimensions.stream().map(Dimension::name).toList();
        if (!known.containsAll(labels.keySet())) {
            throw new WrongUseException("--label-column must name a dimension of the lexicon: "
                    + String.join(", ", known) + ", then = and the column");
        }
        LabelColumns usual = LabelColumns.named(dimensions);
        Map<Dimension, String> chosen = new HashMap<>(usual.labels());
        labels.forEach((dimension, column) -> chosen.put(new Dimension(dimension), column));
        return new LabelColumns(text == null ? usual.text() : text, id == null ? usual.id() : id, chosen);
    }

    /** Refuses files in which there is nothing to measure, or in which a column that was named is nowhere filled. */
    void requireLabels(List<LabelledSet> sets) {
        List<Dimension> judged = sets.stream()
                .flatMap(set -> set.messages().stream())
                .flatMap(message -> message.labels().keySet().stream())
                .distinct()
                .toList();
        if (judged.isEmpty()) {
            throw new WrongUseException("no message has a label: all cells of the label columns are empty");
        }
        String missing = labels.keySet().stream()
                .filter(dimension -> !judged.contains(new Dimension(dimension)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WrongUseException("no file has labels in the column that --label-column names for " + missing);
        }
    }
}
