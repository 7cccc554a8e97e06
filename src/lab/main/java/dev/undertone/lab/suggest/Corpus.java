package dev.undertone.lab.suggest;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages of all sets as the lexicon reads them. Immutable.
 *
 * @param sets the sets
 * @param settings how the lexicon treats its dimensions, in their order
 * @param lexis the words
 * @param readings the messages of the first set, then those of the next
 */
record Corpus(List<LabelledSet> sets, List<DimensionSettings> settings, Lexis lexis, List<Reading> readings) {
    static Corpus read(ToneAnalyzer analyzer, List<LabelledSet> sets) {
        Lexicon lexicon = analyzer.lexicon();
        Lexis lexis = new Lexis(lexicon);
        List<Reading> readings = new ArrayList<>();
        for (int set = 0; set < sets.size(); set++) {
            for (LabelledMessage message : sets.get(set).messages()) {
                readings.add(Reading.of(message, set, analyzer, lexis));
            }
        }
        return new Corpus(List.copyOf(sets), lexicon.settings(), lexis, readings);
    }

    /** Returns how many messages a set has; at least 1. */
    int sizeOf(int set) {
        return Math.max(1, sets.get(set).messages().size());
    }

    /** Returns the slope of the lexicon's calibration of a dimension, above 0. */
    double slopeOf(Dimension dimension) {
        return settings.get(indexOf(dimension)).slope();
    }

    int indexOf(Dimension dimension) {
        List<Dimension> dimensions =
                settings.stream().map(DimensionSettings::dimension).toList();
        int index = dimensions.indexOf(dimension);
        if (index < 0) {
            throw new IllegalArgumentException("dimension must be one of " + dimensions + " (got " + dimension + ")");
        }
        return index;
    }
}
