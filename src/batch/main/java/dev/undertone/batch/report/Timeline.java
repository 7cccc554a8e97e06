package dev.undertone.batch.report;

import dev.undertone.batch.rows.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Messages over time, by the hour, day, month or year: the finest step that leaves not too many. For one thread. */
final class Timeline {
    private static final int MOST_STEPS = 120;

    /** How time is cut. */
    enum Step {
        HOUR("d MMM HH:mm"),
        DAY("d MMM yyyy"),
        MONTH("MMM yyyy"),
        YEAR("yyyy");

        private final DateTimeFormatter format;

        Step(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }

        private Instant begin(Instant moment) {
            ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
            return switch (this) {
                case HOUR -> time.truncatedTo(ChronoUnit.HOURS).toInstant();
                case DAY -> time.truncatedTo(ChronoUnit.DAYS).toInstant();
                case MONTH ->
                    time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1).toInstant();
                case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1).toInstant();
            };
        }

        String show(Instant moment) {
            return format.format(moment.atZone(ZoneOffset.UTC));
        }
    }

    private final int dimensions;
    private Step step = Step.HOUR;
    private Map<Instant, Counts> steps = new TreeMap<>();

    /** Counts that can be joined when steps become coarser. */
    static final class Counts {
        private long messages;
        private final long[] labelled;

        Counts(int dimensions) {
            labelled = new long[dimensions];
        }

        long messages() {
            return messages;
        }

        double share(int dimension) {
            return messages == 0 ? 0 : (double) labelled[dimension] / messages;
        }

        private void add(Counts other) {
            messages += other.messages;
            for (int i = 0; i < labelled.length; i++) {
                labelled[i] += other.labelled[i];
            }
        }
    }

    Timeline(int dimensions) {
        this.dimensions = dimensions;
    }

    void add(Instant moment, Answer answer) {
        Counts counts = steps.computeIfAbsent(step.begin(moment), at -> new Counts(dimensions));
        counts.messages++;
        for (int i = 0; i < dimensions; i++) {
            counts.labelled[i] += answer.labels().contains(answer.dimensions().get(i)) ? 1 : 0;
        }
        while (steps.size() > MOST_STEPS && step != Step.YEAR) {
            coarsen();
        }
    }

    private void coarsen() {
        step = Step.values()[step.ordinal() + 1];
        Map<Instant, Counts> coarser = new TreeMap<>();
        steps.forEach((moment, counts) -> coarser.computeIfAbsent(step.begin(moment), at -> new Counts(dimensions))
                .add(counts));
        steps = coarser;
    }

    Step step() {
        return step;
    }

    Map<Instant, Counts> steps() {
        return steps;
    }
}
