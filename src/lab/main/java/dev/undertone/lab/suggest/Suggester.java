package dev.undertone.lab.suggest;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lab.suggest.Candidate.Use;
import dev.undertone.lab.suggest.Suggestions.Basis;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds terms that a lexicon lacks in messages, with or without labels. Immutable; threads may share it.
 *
 * <pre>{@code
 * ToneAnalyzer analyzer = ToneAnalyzer.create();
 * LabelledSet set = LabelledReader.read(Path.of("labelled.tsv"), LabelColumns.named(analyzer.dimensions()));
 * Suggester suggester = Suggester.of(analyzer, List.of(set), SuggestOptions.DEFAULT);
 * for (Suggestion suggestion : suggester.byLabels(Dimension.FRUSTRATION).terms()) {
 *     System.out.println(suggestion.term() + " " + suggestion.weight() + " " + suggestion.aurocChange());
 * }
 * }</pre>
 *
 * <ol>
 *   <li>Candidates are runs of words within a sentence, cut and written as the matcher cuts and writes them, so that each is a
 *       term as it stands; a quantity of digits or several words is its class. A place where the lexicon would not use the
 *       term, because one of its own of that length or longer has the words, does not count; nor does one where the term adds
 *       only function words to cues: that is known.
 *   <li>The effect of a candidate is its log-odds ratio between messages with the label and messages without it, with an
 *       informative prior, on what the lexicon misses ({@code LogOdds}); over several sets these are combined so that none
 *       can outshout the others ({@code LogOdds.together}).
 *   <li>Names, brands, identities, numbers, topics, parts and variants are left out; see {@link Reason}.
 *   <li>The proposed weight is what the effect is surely worth: one standard deviation less than its size, on the scale of
 *       the dimension's slope, and what the term takes from shorter cues that it covers.
 *   <li>The change in AUROC is that of the given messages, with the weight added where the term stands and nothing else
 *       changed; rules such as negation are not applied to the new term. It is counted on the messages that the term was
 *       found in, and hence too good for others.
 * </ol>
 *
 * <p>Without labels the messages that the lexicon labels stand for those with the label, and those without any strength for
 * the others; what goes along with known cues is likely to mean the same (Turney and Littman, "Measuring praise and
 * criticism: Inference of semantic orientation from association", ACM Transactions on Information Systems 21, 2003). The words
 * of the cues themselves do not count, as they are known. Such weights are guesses, in [-1, 1].
 */
public final class Suggester {
    private static final double MAX_WEIGHT = 5;
    private static final double MAX_GUESS = 1;

    private final Corpus corpus;
    private final Phrases phrases;
    private final SuggestOptions options;

    private Suggester(Corpus corpus, Phrases phrases, SuggestOptions options) {
        this.corpus = corpus;
        this.phrases = phrases;
        this.options = options;
    }

    /**
     * Reads messages.
     *
     * @param analyzer reads them with the lexicon that is to grow
     * @param sets the messages; each set is taken for a domain of its own. Messages without labels help to tell topics
     */
    public static Suggester of(ToneAnalyzer analyzer, List<LabelledSet> sets, SuggestOptions options) {
        Objects.requireNonNull(analyzer, "analyzer must not be null");
        Objects.requireNonNull(options, "options must not be null");
        Corpus corpus = Corpus.read(analyzer, sets);
        return new Suggester(
                corpus, Phrases.of(corpus.readings(), corpus.lexis(), options.minCount(), options.maxWords()), options);
    }

    /**
     * Proposes terms by labels.
     *
     * @return the terms; none when no set has messages with and without the label
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public Suggestions byLabels(Dimension dimension) {
        return suggest(dimension, Basis.LABELS, Judgement.byLabels(corpus, dimension));
    }

    /**
     * Proposes terms that go along with what the lexicon knows.
     *
     * @return the terms; none when the lexicon gives no message of any set the label
     * @throws IllegalArgumentException if the lexicon does not have the dimension
     */
    public Suggestions byKnownCues(Dimension dimension) {
        return suggest(dimension, Basis.KNOWN_CUES, Judgement.byCues(corpus, dimension));
    }

    private Suggestions suggest(Dimension dimension, Basis basis, Judgement judgement) {
        Ranking ranking = new Ranking(corpus, judgement);
        List<Suggestion> terms = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Sieve sieve = new Sieve(corpus, judgement);
        Folding folding = new Folding(corpus.lexis(), judgement);
        for (Candidate candidate : Candidates.of(corpus, phrases, judgement, options.minCount())) {
            if (terms.size() == options.limit()) {
                break;
            }
            Optional<Reason> reason = sieve.reason(candidate)
                    .or(() -> folding.isVariant(candidate) ? Optional.of(Reason.VARIANT) : Optional.empty())
                    .or(() -> effect(candidate, dimension) == 0 ? Optional.of(Reason.WEAK) : Optional.empty());
            Optional<Suggestion> suggestion = reason.isPresent()
                    ? Optional.empty()
                    : Optional.of(suggestion(candidate, dimension, basis, judgement, ranking))
                            .filter(one -> one.aurocChange().orElse(1) > 0);
            if (suggestion.isPresent()) {
                folding.keep(candidate);
                terms.add(suggestion.get());
            } else {
                leftOut.add(new LeftOut(
                        candidate.term(corpus.lexis()), candidate.odds().z(), reason.orElse(Reason.NO_GAIN)));
            }
        }
        return new Suggestions(dimension, basis, sizes(basis, judgement, ranking), terms, leftOut);
    }

    /** Returns what a candidate is surely worth as a strength, rounded to 0.1. */
    private double effect(Candidate candidate, Dimension dimension) {
        LogOdds odds = candidate.odds().shrunk();
        double sure = Math.max(0, Math.abs(odds.delta()) - odds.deviation());
        return rounded(Math.copySign(sure, odds.delta()) / corpus.slopeOf(dimension));
    }

    private static double rounded(double weight) {
        return Math.rint(weight * 10) / 10 + 0.0;
    }

    private Suggestion suggestion(
            Candidate candidate, Dimension dimension, Basis basis, Judgement judgement, Ranking ranking) {
        double effect = effect(candidate, dimension);
        double replaced =
                candidate.uses().stream().mapToDouble(Use::replaced).average().orElse(0);
        double most = basis == Basis.LABELS ? MAX_WEIGHT : MAX_GUESS;
        double weight = Math.max(-most, Math.min(most, rounded(effect + replaced)));
        List<SetCount> counts = new ArrayList<>();
        for (int set = 0; set < corpus.sets().size(); set++) {
            OptionalDouble change =
                    basis == Basis.LABELS ? ranking.change(candidate, weight, set) : OptionalDouble.empty();
            Tally tally = candidate.tallies()[set];
            counts.add(new SetCount(corpus.sets().get(set).name(), tally.with, tally.without, change));
        }
        return new Suggestion(
                candidate.term(corpus.lexis()), weight, candidate.odds().z(), counts, places(candidate, judgement));
    }

    private List<SetSize> sizes(Basis basis, Judgement judgement, Ranking ranking) {
        List<SetSize> sizes = new ArrayList<>();
        for (int set = 0; set < corpus.sets().size(); set++) {
            sizes.add(new SetSize(
                    corpus.sets().get(set).name(),
                    judgement.set(set).with,
                    judgement.set(set).without,
                    basis == Basis.LABELS ? ranking.auroc(set) : OptionalDouble.empty()));
        }
        return sizes;
    }

    /** Returns places in messages of the side that the term speaks for, from the sets by turns. */
    private List<Place> places(Candidate candidate, Judgement judgement) {
        List<List<Place>> bySet = new ArrayList<>();
        corpus.sets().forEach(set -> bySet.add(new ArrayList<>()));
        for (Use use : candidate.uses()) {
            List<Place> ofSet = bySet.get(judgement.setOf(use.message()));
            if (judgement.isWith(use.message()) == candidate.isFor() && ofSet.size() < options.examples()) {
                Reading reading = corpus.readings().get(use.message());
                int last = use.at() + candidate.words().length - 1;
                String set = corpus.sets().get(reading.set).name();
                ofSet.add(new Place(set, reading.message, reading.begin(use.at()), reading.end(last)));
            }
        }
        List<Place> places = new ArrayList<>();
        for (int turn = 0; turn < options.examples(); turn++) {
            for (List<Place> ofSet : bySet) {
                if (turn < ofSet.size() && places.size() < options.examples()) {
                    places.add(ofSet.get(turn));
                }
            }
        }
        return places;
    }
}
