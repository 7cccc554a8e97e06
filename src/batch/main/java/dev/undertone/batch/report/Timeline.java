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
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Messages over time, by the hour, day, month or year: the finest step of which not too many lie between the first and the last
 * message. A few messages far from all others, mostly of a wrong year, are set aside: they would leave one point for the rest. For
 * one thread.
 */
final class Timeline {
    /** So many are shown. */
    private static final int MOST_STEPS = 120;
    /** So many are kept until the page is written, before they are joined to coarser ones. */
    private static final int MOST_KEPT = 10_000;
    /** At either end one message in so many may be far from all others. */
    private static final int ONE_IN = 100;
    /** Of fewer messages each counts. */
    private static final int FEWEST = 20;
    /** Far: by so many times what the others span, and by half a year at least. */
    private static final int FAR = 10;

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

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

        private Step next() {
            return values()[ordinal() + 1];
        }

        String show(Instant moment) {
            return format.format(moment.atZone(ZoneOffset.UTC));
        }
    }

    private final int dimensions;
    private Step step = Step.HOUR;
    private TreeMap<Instant, Counts> steps = new TreeMap<>();
    private long aside;

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
        while (step != Step.YEAR && steps.size() > MOST_KEPT) {
            coarsen(step.next());
        }
    }

    /** Sets aside what is far, and joins the others until there are few enough. Nothing is added afterwards. */
    void settle() {
        if (steps.isEmpty()) {
            return;
        }
        setAside();
        while (step != Step.YEAR && (steps.size() > MOST_STEPS || spanned() > MOST_STEPS)) {
            coarsen(step.next());
        }
    }

    private void setAside() {
        long messages = messages(steps);
        if (messages < FEWEST) {
            return;
        }
        long few = (messages + ONE_IN - 1) / ONE_IN;
        Instant first = atCount(steps, few);
        Instant last = atCount(steps.descendingMap(), few);
        if (last.isBefore(first)) {
            return;
        }
        Duration span = Duration.between(first, last).multipliedBy(FAR);
        Duration far = span.compareTo(HALF_A_YEAR) > 0 ? span : HALF_A_YEAR;
        NavigableMap<Instant, Counts> near = steps.subMap(first.minus(far), true, last.plus(far), true);
        aside = messages - messages(near);
        steps = new TreeMap<>(near);
    }

    private static long messages(Map<Instant, Counts> steps) {
        return steps.values().stream().mapToLong(Counts::messages).sum();
    }

    /** Returns the first moment with more than {@code few} messages up to it. */
    private static Instant atCount(NavigableMap<Instant, Counts> steps, long few) {
        long messages = 0;
        for (Map.Entry<Instant, Counts> entry : steps.entrySet()) {
            messages += entry.getValue().messages;
            if (messages > few) {
                return entry.getKey();
            }
        }
        return steps.lastEntry().getKey();
    }

    /** Returns how many steps lie between the first and the last, with messages or without. */
    private long spanned() {
        return Duration.between(steps.firstKey(), steps.lastKey()).dividedBy(step.length());
    }

    private void coarsen(Step coarse) {
        TreeMap<Instant, Counts> coarser = new TreeMap<>();
        steps.forEach((moment, counts) -> coarser.computeIfAbsent(coarse.begin(moment), at -> new Counts(dimensions))
                .add(counts));
        steps = coarser;
        step = coarse;
    }

    Step step() {
        return step;
    }

    /** Returns how many messages were set aside. */
    long aside() {
        return aside;
    }

    Map<Instant, Counts> steps() {
        return steps;
    }
}
