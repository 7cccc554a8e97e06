package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the head of a fitted table says: on which data, with which prior, with which figures. */
final class FitNote {
    private FitNote() {}

    static List<String> weights(Dimension dimension, WeightsFit fit) {
        List<String> lines = new ArrayList<>();
        lines.add(dimension + ": prior the hand-written number, deviation "
                + TableEdit.number(fit.prior().weights()) + " for weights and "
                + TableEdit.number(fit.prior().factors()) + " for factors, rounds "
                + fit.rounds() + "; AUROC of each set when it is left out:");
        addFigures(lines, dimension, fit.figures());
        return lines;
    }

    static List<String> calibration(Dimension dimension, CalibrationFit fit) {
        List<String> lines = new ArrayList<>();
        lines.add(dimension + ": calibration; loss in nats of each set when it is left out (less is better):");
        addFigures(lines, dimension, fit.figures());
        return lines;
    }

    static List<String> threshold(Dimension dimension, ThresholdFit fit) {
        List<String> lines = new ArrayList<>();
        lines.add(dimension + ": threshold; "
                + String.format(
                        Locale.ROOT,
                        "label on %.2f %% -> %.2f %% of calm messages",
                        100 * fit.falseAlarmsBefore(),
                        100 * fit.falseAlarmsNow())
                + "; F1 of each set: of the lexicon as it came in -> with the threshold that the other sets choose:");
        addFigures(lines, dimension, fit.figures());
        return lines;
    }

    private static void addFigures(List<String> lines, Dimension dimension, List<SetFigure> figures) {
        double before = 0;
        double after = 0;
        for (SetFigure figure : figures) {
            before += figure.before() / figures.size();
            after += figure.after() / figures.size();
            lines.add(dimension + " on " + figure.set() + " (" + figure.messages() + " messages, " + figure.positives()
                    + " with the label): " + change(figure.before(), figure.after()));
        }
        lines.add(dimension + " on average: " + change(before, after));
    }

    private static String change(double before, double after) {
        return String.format(Locale.ROOT, "%.4f -> %.4f", before, after);
    }
}
