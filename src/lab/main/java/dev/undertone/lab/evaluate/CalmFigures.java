package dev.undertone.lab.evaluate;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How often calm messages get a label of one dimension, and which terms are to blame. Immutable.
 *
 * <p>A message is calm when it was judged, and judged to express nothing in every dimension in which it was judged. In each
 * dimension those calm messages count that were judged in it.
 *
 * @param dimension the dimension
 * @param messages how many calm messages were judged in it
 * @param given how many of them got the label
 * @param terms the decisive terms of these labels, the most frequent first
 */
public record CalmFigures(Dimension dimension, int messages, int given, List<TermCount> terms) {
    /**
     * How often a term decided a label. Immutable.
     *
     * @param term the term as the lexicon writes it; empty when nothing in the message speaks for the dimension
     * @param category its category; empty in the same case
     * @param count in how many messages
     */
    public record TermCount(String term, String category, int count) {
        /** Creates a count. */
        public TermCount {
            Objects.requireNonNull(term, "term must not be null");
            Objects.requireNonNull(category, "category must not be null");
        }
    }

    /** A row of the lexicon. */
    private record Term(String term, String category) {}

    private static final Comparator<TermCount> MOST_FREQUENT = Comparator.comparing(TermCount::count)
            .reversed()
            .thenComparing(TermCount::term)
            .thenComparing(TermCount::category);

    /** Creates figures; the list is copied. */
    public CalmFigures {
        Objects.requireNonNull(dimension, "dimension must not be null");
        terms = List.copyOf(terms);
    }

    /** Returns the share of the calm messages that got the label, in [0,1]; empty when there are no calm messages. */
    public OptionalDouble share() {
        return messages == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) given / messages);
    }

    /** Returns figures for each dimension in which the set has labels, in the lexicon's order. */
    public static List<CalmFigures> of(ToneAnalyzer analyzer, LabelledSet set) {
        List<Tally> tallies = analyzer.dimensions().stream()
                .filter(dimension -> set.messages().stream()
                        .anyMatch(message -> message.labels().containsKey(dimension)))
                .map(Tally::new)
                .toList();
        for (LabelledMessage message : set.messages()) {
            if (message.isCalm()) {
                ToneReport report = analyzer.analyze(message.text());
                tallies.stream()
                        .filter(tally -> message.labels().containsKey(tally.dimension))
                        .forEach(tally -> tally.count(report));
            }
        }
        return tallies.stream().map(Tally::figures).toList();
    }

    /** Counts for one dimension. */
    private static final class Tally {
        private final Dimension dimension;
        private final Map<Term, Integer> terms = new HashMap<>();
        private int messages;
        private int given;

        Tally(Dimension dimension) {
            this.dimension = dimension;
        }

        void count(ToneReport report) {
            messages++;
            if (report.has(dimension)) {
                given++;
                Term term = DecisiveCue.of(report, dimension)
                        .map(cue -> new Term(cue.term(), cue.category()))
                        .orElse(new Term("", ""));
                terms.merge(term, 1, Integer::sum);
            }
        }

        CalmFigures figures() {
            List<TermCount> counts = terms.entrySet().stream()
                    .map(of -> new TermCount(of.getKey().term(), of.getKey().category(), of.getValue()))
                    .sorted(MOST_FREQUENT)
                    .toList();
            return new CalmFigures(dimension, messages, given, counts);
        }
    }
}
