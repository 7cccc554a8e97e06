package dev.undertone;

import dev.undertone.internal.match.CompiledLexicon;
import dev.undertone.internal.match.MessageMatcher;
import dev.undertone.internal.score.Engine;
import dev.undertone.internal.score.Evidence;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.sentiment.SentimentFusion;
import dev.undertone.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Says how much frustration, urgency and satisfaction a message expresses, and why.
 *
 * <pre>{@code
 * ToneAnalyzer analyzer = ToneAnalyzer.create();
 * ToneReport report = analyzer.analyze("Third time I ask. My flight leaves in an hour!");
 * report.score(Dimension.URGENCY);
 * report.labels();
 * report.cues();
 * }</pre>
 *
 * <p>Immutable and thread-safe: create one and share it. The time for a message is linear in its length.
 */
public final class ToneAnalyzer {
    /** The most UTF-16 units that a message may have unless the builder says otherwise: one million. */
    public static final int DEFAULT_MAX_LENGTH = 1_000_000;

    /** Null until asked for, when it is the bundled one. */
    private volatile @Nullable Lexicon lexicon;

    /** After a longer message than this a scorer, whose buffers have grown with it, is not kept. */
    private static final int MAX_POOLED_LENGTH = 64 * 1024;

    private final CompiledLexicon compiled;
    private final int maxLength;
    private final List<Dimension> dimensions;
    private final double[] thresholds;
    private final @Nullable SecondOpinion secondOpinion;
    /** Scorers that are not in use. As many as there have been calls at the same time. */
    private final ConcurrentLinkedQueue<ToneScorer> idle = new ConcurrentLinkedQueue<>();

    private ToneAnalyzer(
            @Nullable Lexicon lexicon, CompiledLexicon compiled, int maxLength, @Nullable SecondOpinion secondOpinion) {
        this.lexicon = lexicon;
        this.compiled = compiled;
        this.maxLength = maxLength;
        this.secondOpinion = secondOpinion;
        dimensions = compiled.dimensions().names();
        thresholds = new double[dimensions.size()];
        for (int d = 0; d < thresholds.length; d++) {
            thresholds[d] = compiled.dimensions().get(d).threshold();
        }
    }

    /**
     * Returns an analyzer with the bundled English lexicon. The first time, a second thread loads classes meanwhile, and ends
     * after some milliseconds.
     */
    public static ToneAnalyzer create() {
        return builder().build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Analyses a message.
     *
     * @param message the message
     * @return scores, labels and cues; with an {@link Outcome} that says so when the message could not be scored
     * @throws NullPointerException if {@code message} is null
     */
    public ToneReport analyze(CharSequence message) {
        Objects.requireNonNull(message, "message must not be null");
        ToneScorer scorer = takeScorer();
        double[] scores = new double[dimensions.size()];
        Outcome outcome = scorer.score(message, scores);
        ToneReport report = outcome.isScored()
                ? report(outcome, scores, scorer.engine())
                : new ToneReport(
                        outcome,
                        dimensions,
                        new double[scores.length],
                        scores,
                        thresholds,
                        List.of(),
                        DecisionPath.LEXICON,
                        List.of(),
                        0,
                        false);
        giveBack(scorer, message);
        return secondOpinion == null || !outcome.isScored() ? report : secondOpinion.on(message, report);
    }

    /**
     * Returns the words of a message as the lexicon's terms meet them, whether it knows them or not: what a new term would
     * have to say.
     *
     * @param message the message
     * @return the words in their order; none of a message that is longer than the limit
     * @throws NullPointerException if {@code message} is null
     */
    public List<Word> words(CharSequence message) {
        Objects.requireNonNull(message, "message must not be null");
        if (message.length() > maxLength) {
            return List.of();
        }
        ToneScorer scorer = takeScorer();
        MessageMatcher matcher = scorer.engine().matcher();
        matcher.read(message.toString().toCharArray(), 0, message.length());
        List<Word> words = Words.of(matcher);
        giveBack(scorer, message);
        return words;
    }

    private ToneScorer takeScorer() {
        ToneScorer pooled = idle.poll();
        return pooled == null ? new ToneScorer(compiled, maxLength) : pooled;
    }

    private void giveBack(ToneScorer scorer, CharSequence after) {
        if (after.length() <= MAX_POOLED_LENGTH) {
            idle.offer(scorer);
        }
    }

    /**
     * Returns a scorer of its own for one thread. Its scores are those of {@link #analyze}, so that an analyzer with a sentiment
     * model has none.
     *
     * @throws IllegalStateException if the analyzer {@linkplain #hasSentiment has a sentiment model}
     */
    public ToneScorer newScorer() {
        if (secondOpinion != null) {
            throw new IllegalStateException("a scorer knows the lexicon alone, and this analyzer also asks "
                    + secondOpinion + ": use analyze(), or an analyzer without sentiment");
        }
        return new ToneScorer(compiled, maxLength);
    }

    /** Tells whether a sentiment model was given. */
    public boolean hasSentiment() {
        return secondOpinion != null;
    }

    /** Returns the lexicon. The tables of the bundled one are read when it is first asked for. */
    public Lexicon lexicon() {
        Lexicon known = lexicon;
        if (known == null) {
            known = Lexicon.bundled();
            lexicon = known;
        }
        return known;
    }

    /** Returns the dimensions in the order in which scorers write their scores. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    private ToneReport report(Outcome outcome, double[] scores, Engine engine) {
        double[] strengths = new double[scores.length];
        for (int d = 0; d < strengths.length; d++) {
            strengths[d] = engine.strength(d);
        }
        return new ToneReport(
                outcome,
                dimensions,
                strengths,
                scores,
                thresholds,
                cues(engine.evidence()),
                DecisionPath.LEXICON,
                List.of(),
                engine.matcher().words(),
                engine.matcher().asks());
    }

    private List<Cue> cues(Evidence evidence) {
        if (evidence.rows() == 0) {
            return List.of();
        }
        List<List<Integer>> shifts = shiftsByRow(evidence);
        List<Cue> cues = new ArrayList<>();
        for (int row = 0; row < evidence.rows(); row++) {
            cues.add(new Cue(
                    dimensions.get(evidence.dimension(row)),
                    evidence.category(row),
                    evidence.term(row),
                    evidence.begin(row),
                    evidence.end(row),
                    evidence.weight(row),
                    shifters(evidence, shifts.get(row)),
                    evidence.contribution(row)));
        }
        cues.sort(new ByBegin());
        return cues;
    }

    /** Returns the numbers of the shifts behind each row; a turned row begins with those that its origin had by then. */
    private static List<List<Integer>> shiftsByRow(Evidence evidence) {
        List<List<Integer>> shifts = new ArrayList<>();
        for (int row = 0; row < evidence.rows(); row++) {
            shifts.add(new ArrayList<>());
        }
        for (int s = 0; s < evidence.shifts(); s++) {
            shifts.get(evidence.shiftedRow(s)).add(s);
        }
        for (int row = 0; row < evidence.rows(); row++) {
            if (evidence.origin(row) >= 0) {
                int turnedAt = evidence.turnedAt(row);
                int at = 0;
                for (int s : shifts.get(evidence.origin(row))) {
                    if (s < turnedAt) {
                        shifts.get(row).add(at++, s);
                    }
                }
            }
        }
        return shifts;
    }

    private static List<Shift> shifters(Evidence evidence, List<Integer> shifts) {
        List<Shift> shifters = new ArrayList<>();
        for (int s : shifts) {
            shifters.add(new Shift(
                    evidence.shiftKind(s).label(),
                    evidence.shiftTerm(s),
                    evidence.shiftBegin(s),
                    evidence.shiftEnd(s),
                    evidence.shiftFactor(s)));
        }
        return shifters;
    }

    /** The order of the message. A class, for the first lambda of an application costs it some twenty milliseconds. */
    private static final class ByBegin implements Comparator<Cue> {
        @Override
        public int compare(Cue one, Cue other) {
            return Integer.compare(one.begin(), other.begin());
        }
    }

    /** Collects options. Setting one twice is refused. Not thread-safe. */
    public static final class Builder {
        private @Nullable Lexicon lexicon;
        private int maxLength;
        private @Nullable SentimentModel model;
        private @Nullable SentimentFusion fusion;
        private boolean cascade;

        private Builder() {}

        /**
         * Sets the lexicon; the bundled one when left out.
         *
         * @throws IllegalStateException if it has been set
         */
        public Builder lexicon(Lexicon newLexicon) {
            Objects.requireNonNull(newLexicon, "lexicon must not be null");
            if (lexicon != null) {
                throw new IllegalStateException("lexicon must be set once (is " + lexicon + ")");
            }
            lexicon = newLexicon;
            return this;
        }

        /**
         * Sets how many UTF-16 units a message may have before it is not scored; {@link #DEFAULT_MAX_LENGTH} when left out.
         *
         * @throws IllegalArgumentException if it is not positive, or over 100 million
         * @throws IllegalStateException if it has been set
         */
        public Builder maxLength(int units) {
            if (units < 1 || units > 100_000_000) {
                throw new IllegalArgumentException("maxLength must be in [1, 100000000] (got " + units + ")");
            }
            if (maxLength != 0) {
                throw new IllegalStateException("maxLength must be set once (is " + maxLength + ")");
            }
            maxLength = units;
            return this;
        }

        /**
         * Sets a sentiment model, which is asked about every scored message and moves its scores as the {@linkplain #fusion
         * fusion} says; none when left out. An installed model is found by
         * {@link dev.undertone.sentiment.SentimentModelProvider#installed}.
         *
         * @throws IllegalStateException if it has been set
         */
        public Builder sentiment(SentimentModel newModel) {
            Objects.requireNonNull(newModel, "model must not be null");
            if (model != null) {
                throw new IllegalStateException("sentiment must be set once (is " + model.id() + ")");
            }
            model = newModel;
            return this;
        }

        /**
         * Sets how the model's opinion is weighed; the one that comes bundled for the model's id when left out, and for other
         * models none: then opinions stand in the report and move nothing. Rules for dimensions that the lexicon has not are
         * left out.
         *
         * @throws IllegalStateException if it has been set
         */
        public Builder fusion(SentimentFusion newFusion) {
            Objects.requireNonNull(newFusion, "fusion must not be null");
            if (fusion != null) {
                throw new IllegalStateException("fusion must be set once");
            }
            fusion = newFusion;
            return this;
        }

        /**
         * Asks the model only about messages on which its opinion could change a label, and about those which get two labels
         * between which it weighs. Labels are those of an analyzer that always asks; scores of the other messages are the
         * lexicon's. {@link ToneReport#decision} tells which way a message went.
         */
        public Builder cascade() {
            cascade = true;
            return this;
        }

        /**
         * Returns the analyzer.
         *
         * @throws dev.undertone.lexicon.LexiconFormatException if a term of the lexicon cannot be matched
         * @throws IllegalStateException if there is a fusion or a cascade, but no model, or if the lexicon has none of the
         *     dimensions that the fusion moves
         * @throws NullPointerException if the model's id is null
         */
        public ToneAnalyzer build() {
            if (lexicon == null) {
                ClassesAhead.load();
            }
            CompiledLexicon compiled = lexicon == null ? CompiledLexicon.bundled() : CompiledLexicon.of(lexicon);
            return new ToneAnalyzer(
                    lexicon, compiled, maxLength == 0 ? DEFAULT_MAX_LENGTH : maxLength, secondOpinion(compiled));
        }

        private @Nullable SecondOpinion secondOpinion(CompiledLexicon compiled) {
            SentimentModel asked = model;
            if (asked == null) {
                if (fusion != null || cascade) {
                    throw new IllegalStateException("fusion and cascade need a sentiment model");
                }
                return null;
            }
            String id = Objects.requireNonNull(asked.id(), "the id of the sentiment model must not be null");
            return new SecondOpinion(
                    asked, fusion == null ? SentimentFusion.bundled(id) : fusion, cascade, compiled.dimensions());
        }
    }
}
