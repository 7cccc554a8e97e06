package dev.undertone.lab.suggest;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells what must not be proposed whatever it weighs: identities, names, tags, numbers, function words, topics, parts. */
final class Sieve {
    /** A term that is so many times as frequent in one set as in the others together may be a topic of that set. */
    static final double CONCENTRATED = 5;
    /** What a share may be although nobody was seen: 3 of all (Hanley and Lippman-Hand, JAMA 249, 1983). */
    private static final double RULE_OF_THREE = 3;
    /** A set with a z of this size takes a term for the same as the others. */
    static final double AGREES = 1;

    private final Corpus corpus;
    private final Lexis lexis;
    private final Judgement judgement;

    Sieve(Corpus corpus, Judgement judgement) {
        this.corpus = corpus;
        lexis = corpus.lexis();
        this.judgement = judgement;
    }

    /** Returns why a term is left out; empty when nothing speaks against it. */
    Optional<Reason> reason(Candidate candidate) {
        int[] words = candidate.words();
        if (any(words, lexis::isIdentity)) {
            return Optional.of(Reason.IDENTITY);
        }
        if (any(words, lexis::isName)) {
            return Optional.of(Reason.NAME);
        }
        if (any(words, lexis::isTag)) {
            return Optional.of(Reason.HASHTAG);
        }
        if (any(words, lexis::isCode) || all(words, lexis::isQuantity)) {
            return Optional.of(Reason.NUMBER);
        }
        if (all(words, lexis::isFaint)) {
            return Optional.of(Reason.FUNCTION_WORDS);
        }
        if (isTopic(candidate)) {
            return Optional.of(Reason.TOPIC);
        }
        return candidate.isPart() || (words.length > 1 && lexis.leadsOn(candidate.lastWord()))
                ? Optional.of(Reason.PART)
                : Optional.empty();
    }

    /**
     * Topics show by where they stand: "battery" in reviews of phones, "runway" in messages to airlines. A word of feeling is
     * at home in more than one set, or at least another set takes it for the same. A rare term is not taken for concentrated
     * because the other sets happen to be too small for it. With labels in one set only, nobody can tell.
     */
    private boolean isTopic(Candidate candidate) {
        double[] rates = candidate.rates();
        int home = 0;
        int teaching = 0;
        for (int set = 0; set < rates.length; set++) {
            home = rates[set] > rates[home] ? set : home;
            teaching += judgement.teaches(set) ? 1 : 0;
        }
        if (teaching < 2 || rates[home] < CONCENTRATED * rateElsewhere(rates, home)) {
            return false;
        }
        for (int set = 0; set < rates.length; set++) {
            if (set != home && judgement.teaches(set)) {
                double z = judgement
                        .odds(candidate.tallies(), set, candidate.usual())
                        .z();
                if ((candidate.isFor() ? z : -z) >= AGREES) {
                    return false;
                }
            }
        }
        return true;
    }

    private double rateElsewhere(double[] rates, int home) {
        double messages = 0;
        double having = RULE_OF_THREE;
        for (int set = 0; set < rates.length; set++) {
            if (set != home) {
                messages += corpus.sizeOf(set);
                having += rates[set] * corpus.sizeOf(set);
            }
        }
        return having / messages;
    }

    private static boolean any(int[] words, IntPredicate test) {
        return Arrays.stream(words).anyMatch(test);
    }

    private static boolean all(int[] words, IntPredicate test) {
        return Arrays.stream(words).allMatch(test);
    }
}
