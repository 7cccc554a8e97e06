package dev.undertone.lab.fit;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Chooses priors and the number of rounds: for each set, the numbers are fitted to the other sets, and rank the set that was
 * left out. Taken is what gains most on average, as long as no set loses more than a tie.
 *
 * <p>All priors are tried on the products of numbers that the cues are; the best one is then written into the lexicon's tables
 * and tried with the engine itself, and only what holds there is taken.
 */
final class LeaveOneSetOut {
    /** A set that loses no more AUROC than this is as good as before. */
    static final double TIE = 0.0005;

    private static final int MOST_ROUNDS = 3;

    /**
     * What was chosen.
     *
     * @param priors by dimension
     * @param rounds how often the messages are read
     * @param figures by dimension, the figures of its usable sets
     * @param blind by dimension, the mean gain when the prior for each set is chosen by the figures of the other sets only
     */
    record Choice(List<Prior> priors, int rounds, List<List<SetFigure>> figures, List<Double> blind) {}

    private final FitGround ground;
    private final int dimensions;
    private final Consumer<String> progress;

    LeaveOneSetOut(FitGround ground, Consumer<String> progress) {
        this.ground = ground;
        this.dimensions = ground.numbers().dimensions().size();
        this.progress = progress;
    }

    Choice choose() {
        List<Prior> candidates = Prior.candidates();
        List<List<List<SetFigure>>> tried = new ArrayList<>();
        for (Prior candidate : candidates) {
            progress.accept("leaving sets out, prior " + (tried.size() + 1) + " of " + candidates.size());
            tried.add(estimates(candidate));
        }
        List<List<Integer>> ranked = new ArrayList<>();
        List<Double> blind = new ArrayList<>();
        for (int d = 0; d < dimensions; d++) {
            int dimension = d;
            List<List<SetFigure>> own = tried.stream()
                    .map(byDimension -> byDimension.get(dimension))
                    .toList();
            ranked.add(ranked(own));
            blind.add(blind(own));
        }
        return settle(candidates, ranked, blind);
    }

    /** Takes each dimension's best prior; where they do not hold together, the next one. Then tries further rounds. */
    private Choice settle(List<Prior> candidates, List<List<Integer>> ranked, List<Double> blind) {
        int[] next = new int[dimensions];
        while (true) {
            List<Prior> priors = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                List<Integer> own = ranked.get(d);
                priors.add(next[d] < own.size() ? candidates.get(own.get(next[d])) : Prior.HAND);
            }
            progress.accept("leaving sets out with what was chosen");
            List<List<SetFigure>> figures = figures(priors, 1);
            if (figures.stream().allMatch(LeaveOneSetOut::isNoLoss)) {
                return furtherRounds(new Choice(priors, 1, figures, blind));
            }
            boolean[] loses = new boolean[dimensions];
            boolean byOthers = false;
            for (int d = 0; d < dimensions; d++) {
                loses[d] = !isNoLoss(figures.get(d));
                byOthers |= loses[d] && priors.get(d).equals(Prior.HAND);
            }
            for (int d = 0; d < dimensions; d++) {
                next[d] += loses[d] || byOthers ? 1 : 0;
            }
        }
    }

    private Choice furtherRounds(Choice first) {
        Choice best = first;
        if (first.priors.stream().allMatch(Prior.HAND::equals)) {
            return best;
        }
        for (int rounds = 2; rounds <= MOST_ROUNDS; rounds++) {
            progress.accept("leaving sets out, round " + rounds);
            List<List<SetFigure>> figures = figures(first.priors, rounds);
            if (figures.stream().allMatch(LeaveOneSetOut::isNoLoss) && sum(figures) > sum(best.figures)) {
                best = new Choice(first.priors, rounds, figures, first.blind);
            }
        }
        return best;
    }

    private static double sum(List<List<SetFigure>> figures) {
        return figures.stream().mapToDouble(LeaveOneSetOut::meanGain).sum();
    }

    /** Returns the candidates under which a dimension gains and no set of it loses, the best first. */
    private static List<Integer> ranked(List<List<SetFigure>> tried) {
        List<Integer> ranked = new ArrayList<>();
        for (int c = 0; c < tried.size(); c++) {
            if (meanGain(tried.get(c)) > 0 && isNoLoss(tried.get(c))) {
                ranked.add(c);
            }
        }
        ranked.sort(Comparator.comparingDouble(c -> -meanGain(tried.get(c))));
        return ranked;
    }

    /** Returns the mean gain when each set's prior is chosen by the other sets' figures. */
    private static double blind(List<List<SetFigure>> tried) {
        int sets = tried.get(0).size();
        double sum = 0;
        for (int s = 0; s < sets; s++) {
            List<List<SetFigure>> others = new ArrayList<>();
            for (List<SetFigure> figures : tried) {
                List<SetFigure> other = new ArrayList<>(figures);
                other.remove(s);
                others.add(other);
            }
            List<Integer> ranked = ranked(others);
            sum += ranked.isEmpty() ? 0 : tried.get(ranked.get(0)).get(s).gain();
        }
        return sum / sets;
    }

    private static boolean isNoLoss(List<SetFigure> figures) {
        return figures.stream().allMatch(figure -> figure.gain() >= -TIE);
    }

    static double meanGain(List<SetFigure> figures) {
        return figures.stream().mapToDouble(SetFigure::gain).average().orElse(0);
    }

    /** Returns the figures under one prior for all dimensions as they would be if no rule came to another end. */
    private List<List<SetFigure>> estimates(Prior prior) {
        List<List<SetFigure>> figures = empty();
        for (int s = 0; s < ground.setCount(); s++) {
            double[][] values = ground.fit(s, Collections.nCopies(dimensions, prior), 1).values;
            for (int d = 0; d < dimensions; d++) {
                Judged hand = ground.hand(d, s);
                if (hand.isUsable()) {
                    double before =
                            ground.cues(d, s).auroc(ground.numbers().of(d).hand());
                    figures.get(d).add(hand.figure(before, ground.cues(d, s).auroc(values[d])));
                }
            }
        }
        return figures;
    }

    private List<List<SetFigure>> empty() {
        List<List<SetFigure>> figures = new ArrayList<>();
        for (int d = 0; d < dimensions; d++) {
            figures.add(new ArrayList<>());
        }
        return figures;
    }

    private List<List<SetFigure>> figures(List<Prior> priors, int rounds) {
        List<List<SetFigure>> figures = empty();
        for (int s = 0; s < ground.setCount(); s++) {
            double[][] values = ground.fit(s, priors, rounds).values;
            ToneAnalyzer analyzer = ToneAnalyzer.builder()
                    .lexicon(ground.numbers().written(values).lexicon())
                    .build();
            List<ToneReport> reports = ground.set(s).read(analyzer);
            for (int d = 0; d < dimensions; d++) {
                Judged hand = ground.hand(d, s);
                if (hand.isUsable()) {
                    Judged fitted =
                            ground.set(s).judged(ground.numbers().dimensions().get(d), reports);
                    figures.get(d).add(hand.figure(hand.auroc(), fitted.auroc()));
                }
            }
        }
        return figures;
    }
}
