package dev.undertone.batch.report;

import dev.undertone.batch.rows.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Messages over time, by the hour, day, month or year: the finest step of which not too many lie between the first and the last
 * message. For one thread.
 */
final class Timeline {
    private static final int MOST_STEPS = 120;

    /** How time is cut. */
    enum Step {
        HOUR("d MMM HH:mm", ChronoUnit.HOURS),
        DAY("d MMM yyyy", ChronoUnit.DAYS),
        MONTH("MMM yyyy", ChronoUnit.MONTHS),
        YEAR("yyyy", ChronoUnit.YEARS);

        private final DateTimeFormatter format;
        private final ChronoUnit unit;

        Step(String pattern, ChronoUnit unit) {
            this.unit = unit;
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

        /** Returns how long a step is; of months and years, the mean. */
        private Duration length() {
            return unit.getDuration();
        }

        String show(Instant moment) {
            return format.format(moment.atZone(ZoneOffset.UTC));
        }
    }

    private final int dimensions;
    private Step step = Step.HOUR;
    private TreeMap<Instant, Counts> steps = new TreeMap<>();

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
        while (step != Step.YEAR && (steps.size() > MOST_STEPS || spanned() > MOST_STEPS)) {
            coarsen();
        }
    }

    /** Returns how many steps lie between the first and the last, with messages or without. */
    private long spanned() {
        return Duration.between(steps.firstKey(), steps.lastKey()).dividedBy(step.length());
    }

    private void coarsen() {
        step = Step.values()[step.ordinal() + 1];
        TreeMap<Instant, Counts> coarser = new TreeMap<>();
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
