package dev.undertone.batch.report;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.conversation.RoleNames;
import dev.undertone.batch.conversation.TurnReader;
import dev.undertone.batch.rows.Answer;
import dev.undertone.batch.rows.ColumnNames;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Moment;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowSink;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.lexicon.Dimension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what the page shows, from answers with their cues. For one thread. */
public final class ReportData implements RowSink {
    static final int EXTREMES = 5;

    /** What stands for the values of a column beyond the first thousand. */
    static final String OTHER_VALUES = "(all other values)";

    private static final int MOST_VALUES = 1000;

    private final List<Dimension> dimensions;
    private final Map<String, Map<String, Group>> byColumn = new LinkedHashMap<>();
    private final Group total;
    private final Map<String, Long> unscored = new TreeMap<>();
    private final Timeline timeline;
    private final Drivers drivers = new Drivers();
    private final Dialogues dialogues;
    private final List<Extremes> extremes = new ArrayList<>();
    private long messages;
    private long rejected;
    private long timed;

    /**
     * Begins to collect, with the columns of conversations and the roles found by their usual names.
     *
     * @param analyzer hears the conversations; its dimensions are those of the answers
     * @param columns the columns to compare messages by
     */
    public ReportData(ToneAnalyzer analyzer, List<String> columns) {
        this(
                analyzer.dimensions(),
                new TurnReader(ConversationScorer.of(analyzer), new RoleNames(Set.of(), Set.of()), null, null),
                columns);
    }

    /**
     * Begins to collect.
     *
     * @param dimensions those of the answers
     * @param turns reads rows as turns of conversations
     * @param columns the columns to compare messages by
     */
    public ReportData(List<Dimension> dimensions, TurnReader turns, List<String> columns) {
        this.dimensions = List.copyOf(dimensions);
        dialogues = new Dialogues(turns);
        columns.forEach(column -> byColumn.put(column, new TreeMap<>()));
        total = new Group(dimensions.size());
        timeline = new Timeline(dimensions.size());
        for (int i = 0; i < dimensions.size(); i++) {
            extremes.add(new Extremes(i, EXTREMES));
        }
    }

    @Override
    public void begin(String name, List<String> header) {
        for (String column : byColumn.keySet()) {
            if (!header.isEmpty() && ColumnNames.find(header, List.of(column)) < 0) {
                throw new WrongUseException(
                        "--by must name a column of " + name + ", one of " + header.size() + " (got " + column + ")");
            }
        }
        dialogues.begin(name, header);
    }

    @Override
    public void answer(MessageRow row, Answer answer) {
        messages++;
        Instant moment = Moment.of(row.fields().plain(ColumnNames.TIME));
        dialogues.add(row);
        String reason = answer.unscored();
        if (reason != null) {
            unscored.merge(reason, 1L, Long::sum);
            return;
        }
        total.add(answer);
        byColumn.forEach((column, groups) -> {
            String value = row.fields().plain(List.of(column));
            group(groups, value == null ? "" : value.strip()).add(answer);
        });
        if (moment != null) {
            timed++;
            timeline.add(moment, answer);
        }
        drivers.add(row.text(), answer.cues());
        extremes.forEach(extreme -> extreme.add(messages, row, answer));
    }

    private Group group(Map<String, Group> groups, String value) {
        String key = groups.size() < MOST_VALUES || groups.containsKey(value) ? value : OTHER_VALUES;
        return groups.computeIfAbsent(key, k -> new Group(dimensions.size()));
    }

    @Override
    public void reject(RejectedRow row) {
        rejected++;
    }

    @Override
    public void flush() {}

    List<Dimension> dimensions() {
        return dimensions;
    }

    Map<String, Map<String, Group>> byColumn() {
        return byColumn;
    }

    Group total() {
        return total;
    }

    Map<String, Long> unscored() {
        return unscored;
    }

    Timeline timeline() {
        return timeline;
    }

    long timed() {
        return timed;
    }

    Drivers drivers() {
        return drivers;
    }

    Dialogues dialogues() {
        return dialogues;
    }

    Extremes extremes(int dimension) {
        return extremes.get(dimension);
    }

    long messages() {
        return messages;
    }

    long rejected() {
        return rejected;
    }
}
