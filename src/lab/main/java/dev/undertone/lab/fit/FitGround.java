package dev.undertone.lab.fit;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * What every fit begins with: the numbers of a lexicon, the labelled sets, and what the hand-written lexicon makes of them.
 *
 * <p>The numbers are fitted for each dimension on its own, to the sets that are usable for it. The rules of the engine look at
 * sums (courtesy, contrast, sarcasm), so a cue's factors may change with the numbers: a fit of several rounds reads the messages
 * again with what the round before has found. The prior stays with the hand-written numbers.
 */
final class FitGround {
    /** Fitted numbers, by dimension. */
    static final class Fitted {
        /** As the lexicon is to have them. */
        final double[][] values;
        /** As they came out, neither rounded nor kept on their side of 0. */
        final double[][] free;

        Fitted(double[][] values, double[][] free) {
            this.values = values;
            this.free = free;
        }
    }

    private final Numbers numbers;
    private final List<VoicedSet> sets;
    private final boolean allowSignChange;
    /** By dimension and set. */
    private final List<List<SetCues>> cues = new ArrayList<>();

    private final List<List<Judged>> judged = new ArrayList<>();

    FitGround(Numbers numbers, List<VoicedSet> sets, boolean allowSignChange) {
        this.numbers = numbers;
        this.sets = List.copyOf(sets);
        this.allowSignChange = allowSignChange;
        List<Dimension> dimensions = numbers.dimensions();
        dimensions.forEach(dimension -> {
            cues.add(new ArrayList<>());
            judged.add(new ArrayList<>());
        });
        Lexicon lexicon = numbers.written(numbers.hand()).lexicon();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        CueReader reader = new CueReader(lexicon);
        for (VoicedSet set : sets) {
            List<ToneReport> reports = set.read(analyzer);
            for (int d = 0; d < dimensions.size(); d++) {
                cues.get(d).add(set.cues(dimensions.get(d), reports, reader, numbers.of(d)));
                judged.get(d).add(set.judged(dimensions.get(d), reports));
            }
        }
    }

    Numbers numbers() {
        return numbers;
    }

    int setCount() {
        return sets.size();
    }

    VoicedSet set(int set) {
        return sets.get(set);
    }

    /** Returns the cues of a set in a dimension, as the hand-written lexicon finds them. */
    SetCues cues(int dimension, int set) {
        return cues.get(dimension).get(set);
    }

    /** Returns what the hand-written lexicon makes of a set in a dimension. */
    Judged hand(int dimension, int set) {
        return judged.get(dimension).get(set);
    }

    /**
     * Fits the numbers of all dimensions.
     *
     * @param without the set that is left out, or -1
     * @param priors by dimension
     * @param rounds how often the messages are read, at least once
     */
    Fitted fit(int without, List<Prior> priors, int rounds) {
        double[][] free = fitOnce(without, priors, cues, numbers.hand());
        for (int round = 1; round < rounds; round++) {
            double[][] before = settled(free);
            free = fitOnce(without, priors, cuesUnder(before, without), before);
        }
        return new Fitted(settled(free), free);
    }

    /** Returns in how many messages each number of a dimension takes part. */
    int[] messages(int dimension) {
        int[] counts = new int[numbers.of(dimension).size()];
        training(dimension, -1, cues).forEach(set -> set.count(counts));
        return counts;
    }

    private double[][] fitOnce(int without, List<Prior> priors, List<List<SetCues>> read, double[][] start) {
        double[][] values = new double[start.length][];
        for (int d = 0; d < values.length; d++) {
            DimensionNumbers own = numbers.of(d);
            double[] deviations = new double[own.size()];
            for (int n = 0; n < deviations.length; n++) {
                deviations[n] = priors.get(d).of(own.get(n).kind());
            }
            RankingObjective objective = new RankingObjective(training(d, without, read), own.hand(), deviations);
            values[d] = objective.values(Lbfgs.minimise(objective, objective.start(start[d])), start[d]);
        }
        return values;
    }

    private List<SetCues> training(int dimension, int without, List<List<SetCues>> read) {
        List<SetCues> training = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            if (s != without && hand(dimension, s).isUsable()) {
                training.add(read.get(dimension).get(s));
            }
        }
        return training;
    }

    private List<List<SetCues>> cuesUnder(double[][] values, int without) {
        Lexicon lexicon = numbers.written(values).lexicon();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        CueReader reader = new CueReader(lexicon);
        List<List<SetCues>> read = new ArrayList<>();
        for (int d = 0; d < values.length; d++) {
            read.add(new ArrayList<>(cues.get(d)));
        }
        for (int s = 0; s < sets.size(); s++) {
            if (s == without) {
                continue;
            }
            List<ToneReport> reports = sets.get(s).read(analyzer);
            for (int d = 0; d < values.length; d++) {
                Dimension dimension = numbers.dimensions().get(d);
                read.get(d).set(s, sets.get(s).cues(dimension, reports, reader, numbers.of(d)));
            }
        }
        return read;
    }

    private double[][] settled(double[][] fitted) {
        double[][] settled = new double[fitted.length][];
        for (int d = 0; d < fitted.length; d++) {
            settled[d] = new double[fitted[d].length];
            for (int n = 0; n < fitted[d].length; n++) {
                settled[d][n] = numbers.of(d).get(n).settled(fitted[d][n], allowSignChange);
            }
        }
        return settled;
    }
}
