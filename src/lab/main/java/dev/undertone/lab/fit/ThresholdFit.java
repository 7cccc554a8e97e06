package dev.undertone.lab.fit;

import java.util.List;

/**
 * What became of the threshold of a dimension. Immutable.
 *
 * @param before the score as the lexicon came in, under the weights and the calibration with which it came
 * @param now the score as the lexicon has it, under the calibration that it has
 * @param adopted whether it was fitted; otherwise it gives the same labels as before, whatever the calibration
 * @param falseAlarmsBefore the share of calm messages that got the label of the lexicon as it came in, in [0,1]
 * @param falseAlarmsNow the share that gets it
 * @param calm the same for each set: how many calm messages it has, and the shares
 * @param figures F1 of each usable set: of the lexicon as it came in, and with the threshold that the other sets choose
 */
public record ThresholdFit(
        double before,
        double now,
        boolean adopted,
        double falseAlarmsBefore,
        double falseAlarmsNow,
        List<SetFigure> calm,
        List<SetFigure> figures) {
    /** Creates a result; the lists are copied. */
    public ThresholdFit {
        calm = List.copyOf(calm);
        figures = List.copyOf(figures);
    }
}
