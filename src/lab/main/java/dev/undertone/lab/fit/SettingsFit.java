package dev.undertone.lab.fit;

import dev.undertone.lab.fit.FitOptions.Step;
import dev.undertone.lexicon.DimensionSettings;
import java.util.ArrayList;
import java.util.List;

/** Fits calibration and threshold of one dimension, and takes what holds on sets that were left out. */
final class SettingsFit {
    private final DimensionSettings settings;
    private final List<Judged> hand;
    private final List<Judged> all;
    private final List<Judged> usable;
    private final FitOptions options;
    private final CalibrationFit calibration;
    private final ThresholdFit threshold;

    /**
     * Fits both.
     *
     * @param settings of the dimension, as the lexicon came in
     * @param hand the sets under the weights with which it came in
     * @param all the same sets, in the same order, under the weights that it has now
     * @param options what to fit
     */
    SettingsFit(DimensionSettings settings, List<Judged> hand, List<Judged> all, FitOptions options) {
        this.settings = settings;
        this.hand = hand;
        this.all = all;
        this.options = options;
        usable = all.stream().filter(Judged::isUsable).toList();
        calibration = fitCalibration();
        threshold = fitThreshold();
    }

    CalibrationFit calibration() {
        return calibration;
    }

    ThresholdFit threshold() {
        return threshold;
    }

    private CalibrationFit fitCalibration() {
        Calibration before = new Calibration(settings.slope(), settings.intercept());
        if (!options.steps().contains(Step.CALIBRATION)) {
            return new CalibrationFit(before, before, false, true, List.of());
        }
        double share = options.positiveShare();
        List<SetFigure> figures = new ArrayList<>();
        for (Judged set : usable) {
            Calibration fitted = Calibration.fit(without(usable, set), share);
            figures.add(set.figure(before.loss(set, share), fitted.loss(set, share)));
        }
        Calibration fitted = Calibration.fit(usable, share);
        boolean better = LeaveOneSetOut.meanGain(figures) < 0;
        boolean keepsLabels = !better
                || CarriedThreshold.of(settings.threshold(), all, before, fitted)
                        .isPresent();
        return new CalibrationFit(before, fitted, better && keepsLabels, keepsLabels, figures);
    }

    /** Returns F1 of each usable set: of the lexicon as it came in, and as it is now. */
    List<SetFigure> labels() {
        Threshold now = Threshold.of(threshold.now(), all, calibration.now());
        List<SetFigure> figures = new ArrayList<>();
        for (Judged set : usable) {
            figures.add(set.figure(f1AsItCame(set), now.f1(set, calibration.now())));
        }
        return figures;
    }

    private double f1AsItCame(Judged set) {
        Judged same = hand.get(all.indexOf(set));
        return Threshold.of(settings.threshold(), hand, calibration.before()).f1(same, calibration.before());
    }

    private ThresholdFit fitThreshold() {
        Calibration now = calibration.now();
        Threshold carried = Threshold.of(carriedOver(now), all, now);
        List<SetFigure> figures = new ArrayList<>();
        if (!options.steps().contains(Step.THRESHOLD)) {
            return result(carried, false, figures);
        }
        double most = options.mostFalseAlarms();
        double gain = 0;
        for (Judged set : usable) {
            double f1 = Threshold.choose(without(all, set), now, most).f1(set, now);
            gain += f1 - carried.f1(set, now);
            figures.add(set.figure(f1AsItCame(set), f1));
        }
        boolean adopted = gain > 0 || carried.falseAlarms() > most;
        return result(adopted ? Threshold.choose(all, now, most) : carried, adopted, figures);
    }

    private ThresholdFit result(Threshold now, boolean adopted, List<SetFigure> figures) {
        Threshold before = Threshold.of(settings.threshold(), hand, calibration.before());
        List<SetFigure> calm = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int messages = Judged.count(all.get(i).calm);
            if (messages > 0) {
                double shareBefore = Threshold.of(before.score(), List.of(hand.get(i)), calibration.before())
                        .falseAlarms();
                double shareNow = Threshold.of(now.score(), List.of(all.get(i)), calibration.now())
                        .falseAlarms();
                calm.add(new SetFigure(all.get(i).set, messages, 0, shareBefore, shareNow));
            }
        }
        return new ThresholdFit(
                before.score(), now.score(), adopted, before.falseAlarms(), now.falseAlarms(), calm, figures);
    }

    /** Returns the threshold that gives the same labels under another calibration. */
    private double carriedOver(Calibration now) {
        return calibration.adopted()
                ? CarriedThreshold.of(settings.threshold(), all, calibration.before(), now)
                        .orElseThrow()
                : settings.threshold();
    }

    private static List<Judged> without(List<Judged> sets, Judged left) {
        return sets.stream().filter(set -> set != left).toList();
    }
}
