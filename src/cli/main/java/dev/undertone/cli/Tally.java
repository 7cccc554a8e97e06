package dev.undertone.cli;

import dev.undertone.cli.rows.Answer;
import dev.undertone.cli.rows.Scoring;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of the rows. */
final class Tally {
    private final List<Dimension> dimensions;
    private final long[] labels;
    private final Map<String, Long> unscored = new TreeMap<>();
    private long messages;
    private long unlabelled;
    private long rejected;

    Tally(List<Dimension> dimensions) {
        this.dimensions = dimensions;
        labels = new long[dimensions.size()];
    }

    void count(Answer answer) {
        messages++;
        String reason = answer.unscored();
        if (reason != null) {
            unscored.merge(reason, 1L, Long::sum);
        } else if (answer.labels().isEmpty()) {
            unlabelled++;
        } else {
            answer.labels().forEach(label -> labels[dimensions.indexOf(label)]++);
        }
    }

    void countRejected() {
        rejected++;
    }

    long rejected() {
        return rejected;
    }

    /** Returns whether there were messages, and all of them of another role than was asked for. */
    boolean isAllOtherRole() {
        return messages > 0 && unscored.getOrDefault(Scoring.OTHER_ROLE, 0L) == messages;
    }

    String summary(double seconds) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%,d %s in %.1f s:", messages, messages == 1 ? "message" : "messages", seconds));
        for (int i = 0; i < labels.length; i++) {
            text.append(String.format(Locale.ROOT, " %s %,d,", dimensions.get(i).name(), labels[i]));
        }
        text.append(String.format(Locale.ROOT, " no label %,d", unlabelled));
        if (!unscored.isEmpty()) {
            text.append("; not scored: ")
                    .append(unscored.entrySet().stream()
                            .map(reason -> String.format(Locale.ROOT, "%s %,d", reason.getKey(), reason.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        if (rejected > 0) {
            text.append(String.format(Locale.ROOT, "; rejected %,d", rejected));
        }
        return text.toString();
    }
}
