package dev.undertone.cli;

import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which columns of a file hold the messages, their ids and their labels. */
final class LabelColumnOptions {
    private static final char IS = '=';

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
    private List<String> chosen = List.of();

    /** Returns the columns for a lexicon with these dimensions. */
    LabelColumns columns(List<Dimension> dimensions) {
        List<String> known = dimensions.stream().map(Dimension::name).toList();
        LabelColumns usual = LabelColumns.named(dimensions);
        Map<Dimension, String> names = new HashMap<>(usual.labels());
        for (String choice : chosen) {
            String dimension = dimension(choice);
            String column = choice.substring(choice.indexOf(IS) + 1).strip();
            if (dimension.isEmpty() || column.isEmpty()) {
                throw new WrongUseException(
                        "--label-column must be DIMENSION=NAME, such as urgency=pressing" + PlainWord.got(choice));
            }
            if (!known.contains(dimension)) {
                throw new WrongUseException("--label-column must name a dimension of the lexicon: "
                        + String.join(", ", known) + ", then = and the column" + PlainWord.got(dimension));
            }
            names.put(new Dimension(dimension), column);
        }
        requireOnce();
        return new LabelColumns(text == null ? usual.text() : text, id == null ? usual.id() : id, names);
    }

    /** Returns the columns of files without labels. */
    ColumnChoice choice() {
        return new ColumnChoice(text, id);
    }

    /** Refuses files in which a column that was named is nowhere filled. */
    void requireLabels(List<LabelledSet> sets) {
        List<Dimension> judged = sets.stream()
                .flatMap(set -> set.messages().stream())
                .flatMap(message -> message.labels().keySet().stream())
                .distinct()
                .toList();
        String missing = chosen.stream()
                .map(LabelColumnOptions::dimension)
                .filter(dimension -> !judged.contains(new Dimension(dimension)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new WrongUseException("no file has labels in the column that --label-column names for " + missing);
        }
    }

    private void requireOnce() {
        Set<String> dimensions = new HashSet<>();
        for (String choice : chosen) {
            if (!dimensions.add(dimension(choice))) {
                throw new WrongUseException("--label-column names two columns for " + dimension(choice)
                        + "; a dimension has the labels of one");
            }
        }
    }

    /** Returns what stands in front of the equals sign; empty when there is none. */
    private static String dimension(String choice) {
        return choice.substring(0, Math.max(0, choice.indexOf(IS))).strip();
    }
}
