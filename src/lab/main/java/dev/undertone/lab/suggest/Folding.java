package dev.undertone.lab.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps of the many variants of one finding ("waste", "a waste", "waste of", "waste of time") the strongest, and those that
 * say something of their own. Candidates come in the order of their strength.
 *
 * <ul>
 *   <li>A longer variant of a kept term must differ from it by more than two standard deviations, as "thanks for nothing"
 *       does from "thanks".
 *   <li>Any other candidate that shares a word with kept terms must hold without them: in the messages that have none of
 *       them it must still have half of its z, and enough to be a candidate.
 * </ul>
 */
final class Folding {
    private static final double DIFFERENT = 2;
    private static final double HOLDS = 0.5;

    private final Lexis lexis;
    private final Judgement judgement;
    private final Map<Integer, List<Candidate>> keptByWord = new HashMap<>();

    Folding(Lexis lexis, Judgement judgement) {
        this.lexis = lexis;
        this.judgement = judgement;
    }

    /** Tells whether a candidate says no more than those that are kept. */
    boolean isVariant(Candidate candidate) {
        List<Candidate> shorter = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate kept : related(candidate)) {
            (candidate.contains(kept) ? shorter : others).add(kept);
        }
        return shorter.stream().anyMatch(kept -> isAlike(candidate, kept))
                || (!others.isEmpty() && !holdsWithout(others, candidate));
    }

    /** Keeps a candidate. */
    void keep(Candidate candidate) {
        for (int word : candidate.words()) {
            keptByWord.computeIfAbsent(word, any -> new ArrayList<>()).add(candidate);
        }
    }

    private List<Candidate> related(Candidate candidate) {
        List<Candidate> related = new ArrayList<>();
        for (int word : candidate.words()) {
            for (Candidate kept :
                    lexis.isFaint(word) ? List.<Candidate>of() : keptByWord.getOrDefault(word, List.of())) {
                if (!related.contains(kept)) {
                    related.add(kept);
                }
            }
        }
        return related;
    }

    private static boolean isAlike(Candidate longer, Candidate kept) {
        LogOdds effect = longer.odds().shrunk();
        double difference = effect.delta() - kept.odds().shrunk().delta();
        return Math.abs(difference) <= DIFFERENT * effect.deviation();
    }

    private boolean holdsWithout(List<Candidate> others, Candidate candidate) {
        int[] rest = Arrays.stream(candidate.messages())
                .filter(m -> others.stream().noneMatch(kept -> Arrays.binarySearch(kept.messages(), m) >= 0))
                .toArray();
        double whole = candidate.odds().z();
        double alone = judgement.odds(judgement.tally(rest), candidate.usual()).z();
        return alone * Math.signum(whole) >= Math.max(Candidates.LEAST_Z, HOLDS * Math.abs(whole));
    }
}
