package dev.undertone.lab.fit;

import dev.undertone.lab.fit.FitOptions.Step;
import dev.undertone.lexicon.DimensionSettings;
import java.util.ArrayList;
import java.util.List;

/** Fits calibration and threshold of one dimension, and takes what holds on sets that were left out. */
final class SettingsFit {
    /** A threshold that is only carried over has so many steps, to give the label to the same messages. */
    private static final double FINE = 10_000;

    private final DimensionSettings settings;
    private final List<Judged> all;
    private final List<Judged> usable;
    private final FitOptions options;
    private final CalibrationFit calibration;
    private final ThresholdFit threshold;

    /**
     * Fits both.
     *
     * @param settings of the dimension
     * @param all the sets
     * @param options what to fit
     */
    SettingsFit(DimensionSettings settings, List<Judged> all, FitOptions options) {
        this.settings = settings;
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
            return new CalibrationFit(before, before, false, List.of());
        }
        double share = options.positiveShare();
        List<SetFigure> figures = new ArrayList<>();
        for (Judged set : usable) {
            Calibration fitted = Calibration.fit(without(usable, set), share);
            figures.add(set.figure(before.loss(set, share), fitted.loss(set, share)));
        }
        double gain = LeaveOneSetOut.meanGain(figures);
        return new CalibrationFit(before, Calibration.fit(usable, share), gain < 0, figures);
    }

    private ThresholdFit fitThreshold() {
        Calibration now = calibration.now();
        Threshold before = Threshold.of(settings.threshold(), all, calibration.before());
        Threshold carried = carriedOver(now);
        List<SetFigure> figures = new ArrayList<>();
        if (!options.steps().contains(Step.THRESHOLD)) {
            return result(before, carried, false, figures);
        }
        double most = options.mostFalseAlarms();
        for (Judged set : usable) {
            Threshold chosen = Threshold.choose(without(all, set), now, most);
            figures.add(set.figure(before.f1(set, calibration.before()), chosen.f1(set, now)));
        }
        boolean adopted = LeaveOneSetOut.meanGain(figures) > 0 || before.falseAlarms() > most;
        return result(before, adopted ? Threshold.choose(all, now, most) : carried, adopted, figures);
    }

    private ThresholdFit result(Threshold before, Threshold now, boolean adopted, List<SetFigure> figures) {
        List<SetFigure> calm = new ArrayList<>();
        for (Judged set : all) {
            int messages = Judged.count(set.calm);
            if (messages > 0) {
                double shareBefore = Threshold.of(before.score(), List.of(set), calibration.before())
                        .falseAlarms();
                double shareNow = Threshold.of(now.score(), List.of(set), calibration.now())
                        .falseAlarms();
                calm.add(new SetFigure(set.set, messages, 0, shareBefore, shareNow));
            }
        }
        return new ThresholdFit(
                before.score(), now.score(), adopted, before.falseAlarms(), now.falseAlarms(), calm, figures);
    }

    /** Returns the threshold that gives the same labels under another calibration. */
    private Threshold carriedOver(Calibration now) {
        double score = settings.threshold();
        if (calibration.adopted() && score > 0 && score < 1) {
            double odds = StrictMath.log(score / (1 - score));
            double strength = (odds - calibration.before().intercept())
                    / calibration.before().slope();
            score = Math.floor(now.score(strength) * FINE) / FINE;
        }
        return Threshold.of(score, all, now);
    }

    private static List<Judged> without(List<Judged> sets, Judged left) {
        return sets.stream().filter(set -> set != left).toList();
    }
}
