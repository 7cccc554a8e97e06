package dev.undertone.lab.evaluate;

import dev.undertone.lexicon.Dimension;
import java.util.Map;

/**
 * On which messages two lexicons differ, in one dimension, and who is right. Immutable.
 *
 * @param gainedHits labels that only the evaluated lexicon gives, and rightly
 * @param gainedFalseAlarms labels that only it gives, and wrongly
 * @param lostHits labels that only the baseline gives, and rightly
 * @param lostFalseAlarms labels that only the baseline gives, and wrongly
 */
public record LabelChanges(int gainedHits, int gainedFalseAlarms, int lostHits, int lostFalseAlarms) {
    static final LabelChanges NONE = new LabelChanges(0, 0, 0, 0);

    static LabelChanges of(ScoredSet evaluated, ScoredSet baseline, Dimension dimension) {
        LabelChanges changes = NONE;
        for (int i = 0; i < evaluated.set().messages().size(); i++) {
            Map<Dimension, Boolean> labels = evaluated.set().messages().get(i).labels();
            boolean given = evaluated.given(dimension, i);
            if (labels.containsKey(dimension) && given != baseline.given(dimension, i)) {
                changes = changes.plus(change(given, labels.get(dimension)));
            }
        }
        return changes;
    }

    private static LabelChanges change(boolean gained, boolean positive) {
        if (gained) {
            return positive ? new LabelChanges(1, 0, 0, 0) : new LabelChanges(0, 1, 0, 0);
        }
        return positive ? new LabelChanges(0, 0, 1, 0) : new LabelChanges(0, 0, 0, 1);
    }

    LabelChanges plus(LabelChanges other) {
        return new LabelChanges(
                gainedHits + other.gainedHits,
                gainedFalseAlarms + other.gainedFalseAlarms,
                lostHits + other.lostHits,
                lostFalseAlarms + other.lostFalseAlarms);
    }
}
