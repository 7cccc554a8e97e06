package dev.undertone.lab.suggest;

import dev.undertone.lab.suggest.Candidate.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the runs of words that tell the judged messages apart. */
final class Candidates {
    /** The least |z|. Among fifty thousand runs many have that by chance: what is proposed is for people to look at. */
    static final double LEAST_Z = 1.5;
    /** A run of whose places the lexicon knows more than this share is known. */
    private static final double KNOWN = 0.25;

    private final Corpus corpus;
    private final Phrases phrases;
    private final Judgement judgement;

    private Candidates(Corpus corpus, Phrases phrases, Judgement judgement) {
        this.corpus = corpus;
        this.phrases = phrases;
        this.judgement = judgement;
    }

    /** Returns the candidates in at least {@code minCount} judged messages, the strongest first. */
    static List<Candidate> of(Corpus corpus, Phrases phrases, Judgement judgement, int minCount) {
        Candidates finder = new Candidates(corpus, phrases, judgement);
        List<Candidate> found = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            finder.find(phrase, minCount, found);
        }
        Comparator<Candidate> byStrength = Comparator.comparingDouble(
                candidate -> -Math.abs(candidate.odds().z()));
        found.sort(byStrength.thenComparing(candidate -> candidate.term(corpus.lexis())));
        return found;
    }

    private void find(int phrase, int minCount, List<Candidate> found) {
        int[] words = phrases.words(phrase);
        int[] places = phrases.places(phrase);
        List<Use> uses = new ArrayList<>();
        int known = 0;
        int latest = -1;
        for (int p = 0; p < places.length; p += 2) {
            int message = places[p];
            double replaced = corpus.readings()
                    .get(message)
                    .replaced(judgement.dimension(), places[p + 1], words.length, corpus.lexis());
            if (Double.isNaN(replaced)) {
                known++;
            } else if (message != latest && judgement.isJudged(message)) {
                uses.add(new Use(message, places[p + 1], replaced));
                latest = message;
            }
        }
        if (uses.size() < minCount || known > KNOWN * places.length / 2) {
            return;
        }
        double[] rates = rates(places);
        Tally[] tallies = judgement.tally(Candidate.messages(uses));
        LogOdds odds = judgement.odds(tallies, Candidate.usual(rates));
        if (Math.abs(odds.z()) >= LEAST_Z) {
            found.add(new Candidate(words, phrases.isPart(phrase), uses, rates, tallies, odds));
        }
    }

    private double[] rates(int[] places) {
        double[] rates = new double[corpus.sets().size()];
        int latest = -1;
        for (int p = 0; p < places.length; p += 2) {
            if (places[p] != latest) {
                latest = places[p];
                rates[corpus.readings().get(latest).set]++;
            }
        }
        for (int set = 0; set < rates.length; set++) {
            rates[set] /= corpus.sizeOf(set);
        }
        return rates;
    }
}
